// Pages of the manual that are written from the program's own tables: errors, commands, roles. A page that is
// behind fails here; `BIHUAN_UPDATE_DOCS=1 build/tests/bihuan_docs_test` writes it anew.

#include "access/permission.hpp"
#include "activation/activation_steps.hpp"
#include "app/service.hpp"
#include "cli/command.hpp"
#include "core/problem.hpp"
#include "deadline/deadline.hpp"
#include "form/form_rules.hpp"
#include "hazard/hazard_steps.hpp"
#include "support/files.hpp"
#include "support/roles_page.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace bihuan;

namespace {

const std::filesystem::path docs = std::filesystem::path{BIHUAN_SOURCE_DIR} / "docs";

/// Text as it may stand in a cell of a Markdown table.
std::string cell(std::string_view text) {
    std::string out;
    for (const char c : text)
        out += c == '|' ? "\\|" : c == '<' ? "&lt;" : std::string{c};
    return out;
}

void hold_against(const std::filesystem::path& file, const std::string& wanted) {
    if (std::getenv("BIHUAN_UPDATE_DOCS")) std::ofstream{file, std::ios::binary} << wanted;
    BOOST_CHECK_MESSAGE(test::bytes_of(file) == wanted,
                        file << " is behind; BIHUAN_UPDATE_DOCS=1 writes it anew");
}

std::string errors_page() {
    std::string page = "# 错误一览 · Errors\n\n"
                       "本页由程序自己的错误表生成。每个错误的 `type` 是 "
                       "`/problems/代码`（下划线写作连字符）；花括号里是当时的内容。\n\n"
                       "Written from the program's own table. The `type` of a problem is `/problems/CODE` "
                       "with hyphens; braces "
                       "hold what was there at the time.\n\n"
                       "## 整个操作 · Whole operations\n\n| 代码 code | HTTP | 说明与处理 | Meaning and "
                       "remedy |\n| --- | --- | --- | --- |\n";
    const auto problem = [&](std::string_view code, int status, std::string_view title_zh,
                             std::string_view title_en, std::string_view detail_zh,
                             std::string_view detail_en) {
        page += "| `" + std::string{code} + "` | " + std::to_string(status) + " | **" + cell(title_zh) +
                "** " + cell(detail_zh) + " | **" + cell(title_en) + "** " + cell(detail_en) + " |\n";
    };
#define BIHUAN_PROBLEM(code, status, title_zh, title_en, detail_zh, detail_en)                               \
    problem(#code, status, title_zh, title_en, detail_zh, detail_en);
#include "core/problem_kinds.inc"
#undef BIHUAN_PROBLEM
    page += "\n## 一个字段或一个单元格 · One field or cell\n\n| 代码 code | 说明与处理 | Meaning and remedy "
            "|\n| --- | --- | --- |\n";
    const auto fault = [&](std::string_view code, std::string_view zh, std::string_view en) {
        page += "| `" + std::string{code} + "` | " + cell(zh) + " | " + cell(en) + " |\n";
    };
#define BIHUAN_FAULT(code, zh, en) fault(#code, zh, en);
#include "core/field_faults.inc"
#undef BIHUAN_FAULT
    return page;
}

std::string commands_page() {
    std::string page =
        "# 命令一览 · Commands\n\n"
        "本页由程序自己的命令表生成；`bihuan 命令 --help` 显示同样的内容。退出码：0 完成，1 "
        "输入或数据被退回，2 用法有误。\n\n"
        "Written from the program's own table; `bihuan COMMAND --help` says the same. Exit status: 0 done, 1 "
        "input or "
        "data refused, 2 wrong usage.\n\n"
        "每个命令都可加 · with every command: `--data DIR`, `--database URL`, `--language zh|en`.\n";
    for (const auto& command : cli::commands()) {
        page += "\n## bihuan " + std::string{command.name} + "\n\n" + std::string{command.zh} + "。\n\n" +
                std::string{command.en} + ".\n";
        if (command.options.empty()) continue;
        page += "\n| 参数 | 说明 | Meaning |\n| --- | --- | --- |\n";
        for (const auto& option : command.options) {
            std::string name{option.name};
            if (name.starts_with("--") && !option.value.empty()) name += " " + std::string{option.value};
            page += "| `" + name + "`" + (option.required ? " *" : "") + " | " + cell(option.zh) + " | " +
                    cell(option.en);
            for (std::size_t i = 0; i < option.choices.size(); ++i)
                page += (i ? ", `" : ": `") + std::string{option.choices[i]} + "`";
            page += " |\n";
        }
    }
    return page + "\n\\* 必填 · required\n";
}

/// Every route of the program; asked of an office that is gone afterwards.
std::string routes_table() {
    const test::Folder folder;
    app::Settings settings;
    settings.data = folder.path();
    settings.database = "sqlite:" + (folder / "routes.db").string();
    auto office = app::Office::create(settings);
    const http::Metrics metrics{office.clock().now(), "docs"};
    return test::table_of(app::routes(office, metrics));
}

std::string roles_page() {
    std::string page = "# 角色与权限 · Roles and permissions\n\n"
                       "本页由程序自己的权限表生成。表中没有的一律拒绝；角色可以只在一个区、街道、社区或网格"
                       "、一段时间内有效（见"
                       "[账号与权限](accounts.zh.md)）。\n\n"
                       "Written from the program's own table. What is not in it is refused; a role may hold "
                       "for one district, "
                       "sub-district, community or grid, and for some time only (see "
                       "[Accounts](accounts.en.md)).\n\n| 权限 | Permission |";
    for (const auto& role : texts_of<access::Role>())
        page += " " + std::string{role.zh} + " `" + std::string{role.code} + "` |";
    page += "\n| --- | --- |";
    for (std::size_t i = 0; i < texts_of<access::Role>().size(); ++i)
        page += " :---: |";
    page += "\n";
    const auto permissions = texts_of<access::Permission>();
    for (std::size_t i = 0; i < permissions.size(); ++i) {
        page += "| " + std::string{permissions[i].zh} + " | " + std::string{permissions[i].en} + " `" +
                std::string{permissions[i].code} + "` |";
        for (std::size_t role = 0; role < texts_of<access::Role>().size(); ++role)
            page += access::allows(static_cast<access::Role>(role), static_cast<access::Permission>(i))
                        ? " ✓ |"
                        : " – |";
        page += "\n";
    }
    page +=
        "\n## 每个请求由谁办理 · Who may send which request\n\n"
        "“–”不需要登录；`sign_in_only` 只涉及本人。对每个请求、每个角色、范围内外，测试都核对实际的答复。\n\n"
        "“–” needs no sign-in; `sign_in_only` is about oneself. A test holds the real answers against this "
        "table: "
        "every request, every role, inside and outside the area.\n\n" +
        routes_table();
    return page;
}

/// The closed loop from its table.
/// Rows of one of the two tables of a response.
template<class Rules>
std::string rows_of_steps(const Rules& rules) {
    std::string rows;
    for (const auto& rule : rules) {
        std::string from;
        for (const auto state : rule.from)
            from += (from.empty() ? "`" : ", `") + std::string{code_of(state)} + "`";
        const auto& words = text_of(rule.step);
        const std::string path = rule.path.empty() ? "" : "`" + std::string{rule.path} + "`";
        rows += "| " + cell(words.zh) + " | " + cell(words.en) + " | " + path + " | " + from + " | `" +
                std::string{code_of(rule.permission)} + "` | " + cell(rule.effect.zh) + " / " +
                cell(rule.effect.en) + " |\n";
    }
    return rows;
}

std::string response_steps_page() {
    const std::string head = "| 环节 | Step | 地址 address | 起始状态 from | 权限 who | 结果 effect |\n"
                             "| --- | --- | --- | --- | --- | --- |\n";
    const auto states = [](std::span<const EnumText> texts) {
        std::string rows = "| 代码 code | 状态 | State |\n| --- | --- | --- |\n";
        for (const auto& state : texts)
            rows +=
                "| `" + std::string{state.code} + "` | " + cell(state.zh) + " | " + cell(state.en) + " |\n";
        return rows;
    };
    return "# 响应办理环节 · Steps of a response\n\n"
           "本页由程序自己的环节表生成；不在表中的一律不能办理，并答复现在可以办理的环节。\n\n"
           "Written from the program's own tables; what is not in them is refused, with the steps that are "
           "possible.\n\n## 响应 · Response\n\n" +
           states(texts_of<ActivationState>()) + "\n" + head + rows_of_steps(activation::activation_steps()) +
           "\n## 任务卡 · Task cards\n\n" + states(texts_of<CardState>()) + "\n" + head +
           rows_of_steps(activation::card_steps());
}

std::string forms_page() {
    std::string page =
        "# 执法文书 · Statutory forms\n\n"
        "本页由程序自己的文书表生成。文书代字可由本单位更改（`forms.json`），模板可由本单位替换，见[文书]"
        "(documents.zh.md)。缺要件的不能印发，可以打印草稿。\n\n"
        "Written from the program's own table. Code words and templates may be the office's own, see "
        "[Documents](documents.en.md). A form that lacks something is not issued; a draft can be printed.\n\n"
        "| 文书 | Form | 代字 word | 对象 of | 权限事项 power | 先印发 after | 要件 needs | 签名 signatures "
        "| 照片 "
        "photos | 份数 copies | 盖章 seal | 救济 remedy | 送达 served | 依据 basis |\n"
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n";
    const auto joined = [](const auto& values, const auto& words) {
        std::string out;
        for (const auto& value : values)
            out += (out.empty() ? "" : "、") + std::string{words(value)};
        return out.empty() ? std::string{"–"} : out;
    };
    const auto zh = [](const auto& value) { return text_of(value).zh; };
    const auto yes = [](bool is) { return is ? "✓" : "–"; };
    for (const auto& rule : form::form_rules()) {
        const auto of_need = [](const form::FormNeed& need) {
            return std::string{need.label.zh} + (need.least > 1 ? "×" + std::to_string(need.least) : "");
        };
        const auto of_signature = [](const form::FormSignature& signature) {
            return "`" + std::string{signature.party} + "`×" + std::to_string(signature.least) +
                   (signature.or_refusal ? "（或拒签记录 or the refusal）" : "");
        };
        const auto plain = [](std::string_view words) { return words; };
        page += "| " + std::string{text_of(rule.kind).zh} + " `" + std::string{code_of(rule.kind)} + "` | " +
                std::string{text_of(rule.kind).en} + " | " +
                (rule.form_word.empty() ? "–" : std::string{rule.form_word}) + " | " +
                joined(rule.subjects, zh) + " | " +
                (rule.power ? std::string{text_of(*rule.power).zh} : "–") + " | " + joined(rule.after, zh) +
                " | " + joined(rule.needs, of_need) + " | " + joined(rule.signatures, of_signature) + " | " +
                joined(rule.photos, plain) + " | " + joined(rule.copies, plain) + " | " + yes(rule.seal) +
                " | " + yes(rule.remedy) + " | " + yes(rule.served) + " | " + std::string{rule.article} +
                " |\n";
    }
    return page;
}

std::string steps_page() {
    std::string page = "# 隐患办理环节 · Steps of a hazard\n\n"
                       "本页由程序自己的环节表生成。状态由有日期的事实推出；不在表中的一律不能办理，并答复现"
                       "在可以办理的环节。\n\n"
                       "Written from the program's own table. The state follows from dated facts; what is "
                       "not in the table is "
                       "refused, with the steps that are possible.\n\n"
                       "## 状态 · States\n\n| 代码 code | 状态 | State |\n| --- | --- | --- |\n";
    for (const auto& state : texts_of<hazard::HazardState>())
        page += "| `" + std::string{state.code} + "` | " + cell(state.zh) + " | " + cell(state.en) + " |\n";
    page += "\n## 并行标记 · Flags beside the state\n\n| 代码 code | 标记 | Flag |\n| --- | --- | --- |\n";
    for (const auto& flag : texts_of<hazard::HazardFlag>())
        page += "| `" + std::string{flag.code} + "` | " + cell(flag.zh) + " | " + cell(flag.en) + " |\n";
    page += "\n## 环节 · Steps\n\n"
            "| 环节 | Step | 起始状态 from | 办理权限 who | 需要 needs | 期限 limit | 文书 document | 结果 "
            "effect |\n"
            "| --- | --- | --- | --- | --- | --- | --- | --- |\n";
    const auto joined = [](const auto& words) {
        std::string out;
        for (const auto word : words)
            out += (out.empty() ? "`" : ", `") + std::string{word} + "`";
        return out;
    };
    for (const auto& rule : hazard::step_rules()) {
        std::vector<std::string_view> from;
        for (const auto state : rule.from)
            from.push_back(code_of(state));
        std::string who = "`" + std::string{code_of(rule.permission)} + "`";
        if (rule.by_enterprise) who += "；企业 enterprise";
        if (rule.second_person)
            who += "；另一人审核 second person `" + std::string{code_of(*rule.second_person)} + "`";
        std::string needs = joined(rule.required);
        const auto add = [&](const std::string& more) { needs += (needs.empty() ? "" : "；") + more; };
        if (!rule.condition.zh.empty())
            add(std::string{rule.condition.zh} + " / " + std::string{rule.condition.en});
        if (rule.two_officers) add("两名持证人员 two officers");
        if (!rule.photos.empty()) add("照片 photos " + joined(rule.photos));
        if (!rule.enterprise_photos.empty())
            add("企业须附照片 photos of the enterprise " + joined(rule.enterprise_photos));
        if (rule.comes_early) add("先到的可等待前一步 may wait for the step before");
        std::string document{rule.form};
        if (!rule.form_code.empty()) document += "（" + std::string{rule.form_code} + "）";
        const auto& words = text_of(rule.kind);
        const std::string path = rule.path.empty() ? "" : " `" + std::string{rule.path} + "`";
        page += "| " + cell(words.zh) + " | " + cell(words.en) + path + " | " + joined(from) + " | " + who +
                " | " + cell(needs) + " | " + joined(rule.starts) + " | " + document + " | " +
                cell(rule.effect.zh) + " / " + cell(rule.effect.en) + " |\n";
    }
    return page;
}

std::string deadlines_page() {
    std::string page =
        "# 期限一览 · Time limits\n\n"
        "本页由程序自己的期限表（src/deadline/"
        "deadline_rules.csv）生成。起算当日不计；工作日按国务院公布的节假日表；"
        "“已核对”表示条文与正式文本核对过。\n\n"
        "Written from the program's own table. The first day is not counted; working days follow the yearly "
        "table "
        "of holidays; \"compared\" says that the article was compared with the official text.\n\n"
        "| 代码 code | 期限 | Limit | 长度 | Length | 依据 · Source | 已核对 compared | 有效 in force |\n"
        "| --- | --- | --- | --- | --- | --- | :---: | --- |\n";
    for (const auto& rule : deadline::Rules::built_in().all()) {
        const auto& unit = text_of(rule.unit);
        const std::string count = std::to_string(rule.count);
        page += "| `" + rule.code + "` | " + cell(rule.title_zh) + " | " + cell(rule.title_en) + " | " +
                (rule.backwards ? "之前 " : "") + count + std::string{unit.zh} + " | " + count + " " +
                std::string{unit.en} + (rule.backwards ? " before" : "") + " | " + cell(rule.source) + " | " +
                (rule.verified ? "✓" : "–") + " | " +
                (rule.in_force_from ? rule.in_force_from->text() : std::string{}) + " – " +
                (rule.in_force_to ? rule.in_force_to->text() : std::string{}) + " |\n";
    }
    return page;
}

} // namespace

BOOST_AUTO_TEST_SUITE(pages_written_from_the_program)

BOOST_AUTO_TEST_CASE(the_page_of_errors_is_up_to_date) {
    hold_against(docs / "errors.md", errors_page());
}
BOOST_AUTO_TEST_CASE(the_page_of_commands_is_up_to_date) {
    hold_against(docs / "manual/commands.md", commands_page());
}
BOOST_AUTO_TEST_CASE(the_page_of_time_limits_is_up_to_date) {
    hold_against(docs / "manual/deadlines.md", deadlines_page());
}
BOOST_AUTO_TEST_CASE(the_page_of_roles_is_up_to_date) {
    hold_against(docs / "manual/roles.md", roles_page());
}

BOOST_AUTO_TEST_CASE(the_page_of_steps_is_up_to_date) {
    hold_against(docs / "manual/hazard-steps.md", steps_page());
    hold_against(docs / "manual/forms.md", forms_page());
    hold_against(docs / "manual/response-steps.md", response_steps_page());
}

BOOST_AUTO_TEST_CASE(every_problem_speaks_both_languages) {
    const auto problem = [](std::string_view code, std::string_view zh, std::string_view en) {
        BOOST_CHECK_MESSAGE(!zh.empty() && !en.empty(), code << " lacks a language");
        const auto chinese = [](std::string_view text) {
            return std::any_of(text.begin(), text.end(), [](char c) {
                return static_cast<unsigned char>(c) >= 0xE4 && static_cast<unsigned char>(c) <= 0xE9;
            });
        };
        BOOST_CHECK_MESSAGE(chinese(zh), code << ": the Chinese text has no Chinese");
        BOOST_CHECK_MESSAGE(!chinese(en), code << ": the English text is not English");
    };
#define BIHUAN_PROBLEM(code, status, title_zh, title_en, detail_zh, detail_en)                               \
    problem(#code, title_zh, title_en);                                                                      \
    problem(#code, detail_zh, detail_en);
#include "core/problem_kinds.inc"
#undef BIHUAN_PROBLEM
}

/// Every brace of one language stands in the other too, so that nobody reads less than the others.
BOOST_AUTO_TEST_CASE(both_languages_tell_the_same_parameters) {
    const auto names = [](std::string_view text) {
        std::vector<std::string> found;
        for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
            std::string name{text.substr(open + 1, text.find('}', open) - open - 1)};
            if (name.ends_with("_en")) name.resize(name.size() - 3);
            found.push_back(std::move(name));
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    };
#define BIHUAN_FAULT(code, zh, en) BOOST_CHECK_MESSAGE(names(zh) == names(en), #code);
#include "core/field_faults.inc"
#undef BIHUAN_FAULT
#define BIHUAN_PROBLEM(code, status, title_zh, title_en, detail_zh, detail_en)                               \
    BOOST_CHECK_MESSAGE(names(detail_zh) == names(detail_en), #code);
#include "core/problem_kinds.inc"
#undef BIHUAN_PROBLEM
}

BOOST_AUTO_TEST_SUITE_END()
