#include "app/demonstration.hpp"
#include "app/files.hpp"
#include "app/form_documents.hpp"
#include "cli/all_commands.hpp"

#include <ostream>

namespace bihuan::cli {
namespace {

FormKind form_named(const std::string& code) {
    if (const auto kind = parse_enum<FormKind>(code)) return *kind;
    std::string choices;
    for (const auto& text : texts_of<FormKind>())
        choices += (choices.empty() ? "" : ", ") + std::string{text.code};
    throw Problem{
        ProblemKind::invalid_input,
        {},
        {{"--form", FieldFault::not_one_of, {{"value", code}, {"choices", choices}}, "--form", "--form"}}};
}

/// A draft, or with --issue the document; as JSON the facts of the form.
int one_form(const Arguments& arguments, const Streams& streams) {
    const auto settings = app::settings_of(arguments.settings);
    const bool zh = settings.language == Language::zh;
    app::Office office{settings};
    const auto kind = form_named(arguments.get("--form"));
    const std::filesystem::path out = arguments.get("--out");
    std::string bytes, told;
    const auto matter = office.database().read([&](const db::Reader& reader) {
        return app::matter_named(reader, kind, arguments.get("--subject"));
    });
    if (out.extension() == ".json") {
        const auto facts = office.database().read([&](const db::Reader& reader) {
            return form::facts_of(reader, kind, matter.type, matter.id,
                                  app::form_source(office, office.clock().today()));
        });
        bytes = facts ? facts->dump_pretty() + "\n" : "null\n";
    } else if (arguments.has("--issue")) {
        const auto document =
            office.database().write(Actor{"system", "system", "cli"}, [&](db::Transaction& transaction) {
                return app::issue_form(office, transaction, kind, matter);
            });
        bytes =
            office.database()
                .read([&](const db::Reader& reader) { return app::print_issued(office, reader, document); })
                .bytes;
        told = document.document_no;
    } else {
        const auto draft = office.database().read([&](const db::Reader& reader) {
            return app::print_draft(office, reader, kind, matter, settings.language, office.clock().today());
        });
        bytes = draft.printed.bytes;
        const auto lacks = form::words_of(draft.offer.lacks, settings.language);
        told = zh ? "草稿" : "draft";
        if (!lacks.empty()) told += (zh ? "，还缺：" : ", still lacking: ") + lacks;
    }
    app::write_file(out, bytes);
    streams.out << (zh ? "已写出 " : "Wrote ") << out.string();
    if (!told.empty()) streams.out << (zh ? "（" : " (") << told << (zh ? "）" : ")");
    streams.out << "\n";
    return 0;
}

int demonstrate(const Arguments& arguments, const Streams& streams) {
    const auto settings = app::settings_of(arguments.settings);
    const bool zh = settings.language == Language::zh;
    app::Office office{settings};
    const auto made = app::demonstrate(office, arguments.get("--pictures"));
    if (made.made_now)
        streams.out << (zh ? "已按实际办理步骤做出一次演示检查和两件演示案件\n"
                           : "Made a demonstration visit and two cases, step by step\n");
    for (const auto& form : app::write_forms(office, made, arguments.get("--out")))
        streams.out << "  " << form.file << (form.document_no.empty() ? "" : "  " + form.document_no) << "\n";
    return 0;
}

} // namespace

Command report_form_command() {
    return {"report form",
            "一份执法文书：草稿，或印发（PDF；.json 为文书的数据）",
            "one statutory form: a draft, or issued (PDF; .json gives its facts)",
            {{"--form", "KIND", "文书种类，例如 rectification_order（见 docs/manual/forms.md）",
              "kind of form, such as rectification_order (docs/manual/forms.md)", true},
             {"--subject", "ID", "对象的标识，或检查、隐患、案件的编号，或值班日期",
              "identity of its subject, or the code of an inspection, hazard or case, or the day of a shift",
              true},
             {"--out", "FILE", "写到哪个文件，.pdf 或 .json", "file to write, .pdf or .json", true},
             {"--issue", "", "印发：编文号，冻结数据和模板",
              "issue it: its number is given, facts and template are frozen"}},
            one_form};
}

Command demonstrate_command() {
    return {"demonstrate",
            "在演示单位中做出一次演示检查和两件案件，并写出各种文书；不要在工作的数据库中使用",
            "make a demonstration visit and two cases in a sample office, and write one of every form; not "
            "for an office "
            "at work",
            {{"--pictures", "DIR", "照片和签名所在目录（tests/data/sample/pictures）",
              "folder of photos and signatures (tests/data/sample/pictures)", true},
             {"--out", "DIR", "文书写到哪个目录", "folder for the forms", true}},
            demonstrate};
}

} // namespace bihuan::cli
