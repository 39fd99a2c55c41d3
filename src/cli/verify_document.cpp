#include "app/document_facts.hpp"
#include "app/files.hpp"
#include "cli/all_commands.hpp"
#include "issuance/check_json.hpp"
#include "issuance/document_store.hpp"
#include "issuance/pdf_text.hpp"

#include <fmt/format.h>

#include <ostream>

namespace bihuan::cli {
namespace {

using issuance::Verdict;

struct Found {
    issuance::Verification verification;
    std::optional<std::vector<report::Difference>> differences;
    Json check; ///< what the public page says
    std::optional<IssuedDocument> successor;
};

Found look_at(app::Office& office, const std::string& bytes) {
    return office.database().read([&](const db::Reader& reader) {
        Found found;
        found.verification =
            issuance::verify(reader, bytes, issuance::Depth::whole_chain, app::reprints(office));
        found.check = issuance::check_json(reader, found.verification, office.settings().office);
        const auto& document = found.verification.document;
        if (!document) return found;
        found.successor = issuance::successor_of(reader, *document);
        // Facts that were altered themselves cannot be read, or say nothing.
        if (found.verification.verdict != Verdict::ledger_altered)
            found.differences = app::differences_today(office, reader, *document);
        return found;
    });
}

std::string named(const IssuedDocument& document) {
    return document.document_no.empty() ? document.title : document.title + " " + document.document_no;
}

void say_document(std::ostream& out, bool zh, const Found& found) {
    const auto& document = *found.verification.document;
    out << fmt::format(fmt::runtime(zh ? "文书：{}，{} 由{}印发，共 {} 页\n"
                                       : "document: {}, issued on {} by {}, {} pages\n"),
                       named(document), document.issued_on.text(), document.issued_by_name, document.pages);
    out << fmt::format(
        fmt::runtime(zh ? "数据摘要 {}，印发前审计链末端第 {} 条 {}\n"
                        : "facts {}, the audit chain before the issue ended with entry {} {}\n"),
        document.facts_sha256.substr(0, 16), document.chain_sequence, document.chain_hash.substr(0, 16));
    if (document.superseded_on)
        out << fmt::format(fmt::runtime(zh ? "{} 被 {} 替代\n" : "superseded on {} by {}\n"),
                           document.superseded_on->text(), found.successor ? named(*found.successor) : "—");
    if (document.voided_on)
        out << fmt::format(fmt::runtime(zh ? "{} 由{}作废：{}\n" : "declared void on {} by {}: {}\n"),
                           document.voided_on->text(), document.voided_by_name, document.void_reason);
}

void say_differences(std::ostream& out, bool zh, const std::vector<report::Difference>& differences) {
    if (differences.empty()) {
        out << (zh ? "与今天的账本一致\n" : "the ledger of today says the same\n");
        return;
    }
    out << fmt::format(
        fmt::runtime(zh ? "与今天的账本有 {} 处不同：\n" : "{} places differ from today's ledger:\n"),
        differences.size());
    for (const auto& [where, issued, today] : differences)
        out << fmt::format(
            fmt::runtime(zh ? "  {}：印发时 {}，今天 {}\n" : "  {}: {} when issued, {} today\n"), where,
            issued.dump(), today.dump());
}

int run(const Arguments& arguments, const Streams& streams) {
    app::Office office{app::settings_of(arguments.settings)};
    const bool zh = office.settings().language == Language::zh;
    const std::string& file = arguments.get("FILE");
    const std::string bytes = app::read_file(file);
    if (!issuance::is_pdf(bytes)) throw Problem{ProblemKind::not_our_document, {{"file", file}}};
    const Found found = look_at(office, bytes);
    const auto& verification = found.verification;
    const int status = verification.verdict == Verdict::genuine ? 0 : 1;
    if (arguments.get("--format") == "json") {
        Json json = found.check;
        json.set("differences", found.differences ? report::to_json(*found.differences) : Json{});
        streams.out << json.dump_pretty() << "\n";
        return status;
    }
    const auto& words = text_of(verification.verdict);
    streams.out << file << (zh ? "：" : ": ") << (zh ? words.zh : words.en) << "\n";
    if (verification.document) {
        if (verification.verdict == Verdict::altered)
            streams.out << (zh ? "它自称是下列文书，内容却与印发时不同，请以原件为准。\n"
                               : "It claims to be this document, but its content is not what was issued.\n");
        if (verification.reprinted)
            streams.out << (zh ? "这是后来重印的，内容与印发时冻结的一致。\n"
                               : "It was printed again later, of what was frozen at the issue.\n");
        say_document(streams.out, zh, found);
    }
    for (const auto& misfit : verification.misfits)
        streams.out << (zh ? "不符：" : "misfit: ") << (zh ? misfit.zh : misfit.en) << "\n";
    if (found.differences) say_differences(streams.out, zh, *found.differences);
    return status;
}

} // namespace

Command verify_document_command() {
    return {
        "verify-document",
        "核对一份 PDF 是否为本单位印发的原件：逐字节比对、核对审计链、指出与今天账本的不同；真实有效时退出码 "
        "0，否则 1",
        "whether a PDF is a document of this office as it was issued: bytes, audit chain, and what differs "
        "from "
        "today's ledger; exit 0 where it is genuine and stands, else 1",
        {{"FILE", "FILE", "要核对的 PDF", "the PDF to check", true},
         {"--format",
          "FORMAT",
          "输出格式：text 或 json",
          "how to print: text or json",
          false,
          {"text", "json"}}},
        run};
}

} // namespace bihuan::cli
