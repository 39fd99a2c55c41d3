// Every form as a page: from its sample, and core forms however long their lists and names are. Text by
// pdftotext, in the words that are printed.

#include "app/form_documents.hpp"
#include "app/report_printing.hpp"
#include "form/a_form_office.hpp"
#include "report/templates.hpp"
#include "support/files.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdio>
#include <set>

using namespace bihuan;
using namespace bihuan::test;

namespace {

/// Pages that say how many they are, without blanks and line ends.
struct Pages {
    std::string text;
    std::size_t count = 0;
    bool has(std::string_view words) const { return text.find(words) != text.npos; }
};

Pages pages_of(const std::string& pdf) {
    const Folder folder;
    const auto file = folder / "form.pdf";
    std::ofstream{file, std::ios::binary} << pdf;
    Pages pages;
    std::unique_ptr<FILE, int (*)(FILE*)> pipe{
        ::popen(("pdftotext -raw " + file.string() + " -").c_str(), "r"), ::pclose};
    for (int c = std::fgetc(pipe.get()); c != EOF; c = std::fgetc(pipe.get())) {
        if (c == '\f') ++pages.count;
        if (c != ' ' && c != '\n' && c != '\f') pages.text += static_cast<char>(c);
    }
    return pages;
}

/// Prints as the office would.
class Press {
public:
    Press() : office_(app::Office::create(settings_of(folder_))) {}

    Pages print(FormKind kind, const Json& facts, Language language = Language::zh,
                const document::Printing& printing = {}) {
        return pages_of(app::print_document(office_, form::template_of(kind), language, facts,
                                            app::templates_in({}), printing)
                            .bytes);
    }

private:
    static app::Settings settings_of(const Folder& folder) {
        app::Settings settings;
        settings.data = folder.path();
        settings.fonts = BIHUAN_BINARY_DIR "/fonts";
        settings.database = "sqlite:" + (folder / "press.db").string();
        return settings;
    }

    Folder folder_;
    app::Office office_;
};

Json sample_of(FormKind kind) {
    const auto text = report::shipped_template(form::template_of(kind) + ".sample.facts.json");
    BOOST_REQUIRE_MESSAGE(text, "no sample of " << code_of(kind));
    return Json::parse(*text);
}

std::string long_name() {
    std::string name;
    for (int i = 0; i < 12; ++i)
        name += "示范设备安"; // 60 characters
    return name;
}

} // namespace

BOOST_AUTO_TEST_SUITE(form_pages)

BOOST_AUTO_TEST_CASE(every_form_is_printed_from_its_sample_with_title_number_and_copies) {
    Press press;
    for (const auto& rule : form::form_rules())
        BOOST_TEST_CONTEXT(code_of(rule.kind)) {
            const auto facts = sample_of(rule.kind);
            const auto pages = press.print(rule.kind, facts);
            BOOST_CHECK(pages.has(text_at(facts, "title")));
            if (!rule.form_word.empty()) {
                BOOST_CHECK(pages.has(text_at(facts, "document_no")));
                BOOST_CHECK(text_at(facts, "document_no").find("〔") != std::string::npos);
            }
            BOOST_CHECK_GE(pages.count, rule.copies.size() > 1 ? 2u : 1u);
            BOOST_CHECK(pages.has("2026-11版"));
        }
}

BOOST_AUTO_TEST_CASE(the_remedy_clause_says_60_days_six_months_and_the_district_government) {
    Press press;
    for (const auto& rule : form::form_rules()) {
        const auto pages = press.print(rule.kind, sample_of(rule.kind));
        BOOST_TEST_CONTEXT(code_of(rule.kind)) {
            BOOST_CHECK_EQUAL(pages.has("60日内向示范区人民政府申请行政复议"), rule.remedy);
            BOOST_CHECK_EQUAL(pages.has("六个月内依法向示范区人民法院提起行政诉讼"), rule.remedy);
            BOOST_CHECK(!pages.has("三个月"));
        }
    }
}

BOOST_DATA_TEST_CASE(core_forms_hold_one_twelve_and_sixty_findings_and_names_of_four_and_sixty_characters,
                     engines(), engine) {
    Press press;
    for (const std::size_t count : {std::size_t{1}, std::size_t{12}, std::size_t{60}})
        for (const bool is_long : {false, true}) {
            AFormOffice office{engine};
            const std::string name = is_long ? long_name() : "好味饭店";
            office.rename(name);
            const auto visit = office.visit();
            std::vector<Hazard> hazards;
            for (std::size_t i = 0; i < count; ++i)
                hazards.push_back(office.hazard(visit, i % 2 ? "2024-12-20" : "2024-12-09"));
            const auto paper = office.order(hazards, office.authority(AuthorityPower::rectification));
            for (const auto& hazard : hazards)
                office.reinspected(hazard, ReinspectionResult::failed);
            for (const auto& [kind, type, subject] :
                 {std::tuple{FormKind::inspection_record, FormSubject::inspection, visit.id.text()},
                  std::tuple{FormKind::rectification_order, FormSubject::order, paper},
                  std::tuple{FormKind::reinspection_opinion, FormSubject::order, paper}})
                BOOST_TEST_CONTEXT(code_of(kind) << " with " << count << " findings of " << name) {
                    const auto facts = office.facts(kind, type, subject).value();
                    const auto pages = press.print(kind, facts);
                    BOOST_CHECK(pages.has(name));
                    BOOST_CHECK(pages.has("共" + std::to_string(pages.count / 2) + "页"));
                    if (kind == FormKind::rectification_order) {
                        BOOST_CHECK(pages.has(std::to_string(count) + "."));
                        BOOST_CHECK(pages.has("于2024年12月9日前整改完毕"));
                        BOOST_CHECK_EQUAL(pages.has("60."), count == 60);
                    }
                    BOOST_CHECK(pages.has("签名"));
                }
        }
}

BOOST_DATA_TEST_CASE(a_refusal_to_sign_is_printed_with_reason_witness_and_whom_it_was_reported_to, engines(),
                     engine) {
    Press press;
    AFormOffice office{engine};
    const auto visit = office.visit(AFormOffice::Signing::refused);
    const auto facts =
        office.facts(FormKind::inspection_record, FormSubject::inspection, visit.id.text()).value();
    const auto pages = press.print(FormKind::inspection_record, facts);
    BOOST_CHECK(pages.has("拒绝签名，理由：认为检查过多。见证人：周社工。已报告东丽区应急管理局。"));
    BOOST_CHECK(pages.has("第六十八条"));
}

BOOST_AUTO_TEST_CASE(a_draft_says_so_on_every_page_and_that_its_number_is_to_come) {
    Press press;
    const Json sample = sample_of(FormKind::rectification_order);
    Json::Object members;
    for (const auto& [name, value] : *sample.object())
        members.emplace_back(name, name == "document_no_text" ? Json{"文号待编"} : value);
    document::Printing printing;
    printing.mark = "草稿";
    const auto pages = press.print(FormKind::rectification_order, Json{members}, Language::zh, printing);
    BOOST_CHECK(pages.has("草稿"));
    BOOST_CHECK(pages.has("文号待编"));
}

BOOST_AUTO_TEST_CASE(a_remedy_clause_leaves_a_blank_where_the_office_has_not_said_who_decides) {
    Press press;
    const Json sample = sample_of(FormKind::rectification_order);
    Json::Object members;
    for (const auto& [name, value] : *sample.object())
        members.emplace_back(name,
                             name == "remedy" ? Json{Json::Object{{"organ", ""}, {"court", ""}}} : value);
    const auto pages = press.print(FormKind::rectification_order, Json{members});
    BOOST_CHECK(pages.has("区人民政府申请行政复议"));
    BOOST_CHECK(pages.has("人民法院提起行政诉讼"));
}

BOOST_AUTO_TEST_CASE(the_five_core_forms_can_be_read_in_english) {
    Press press;
    for (const auto kind :
         {FormKind::inspection_record, FormKind::rectification_order, FormKind::on_site_measures,
          FormKind::reinspection_opinion, FormKind::transfer_letter}) {
        const auto pages = press.print(kind, sample_of(kind), Language::en);
        BOOST_CHECK_MESSAGE(pages.has("theChinesetextisthedocument"), code_of(kind));
    }
}

BOOST_AUTO_TEST_SUITE_END()
