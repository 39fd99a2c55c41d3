#include "enforcement/whole_file.hpp"

#include "audit/chain.hpp"
#include "core/hash.hpp"
#include "enforcement/case_store.hpp"
#include "enforcement/disclosure.hpp"
#include "evidence/evidence_store.hpp"
#include "hazard/hazard_actions.hpp"
#include "ledger/archive.hpp"

namespace bihuan::enforcement {
namespace {

using Packing = ledger::ArchiveWriter::Packing;

std::string html_safe(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    return out;
}

/// One file while it is put together: what goes in is hashed and listed as it goes.
class Binder {
public:
    Binder(const db::Reader& reader, Instant at, std::string title)
        : reader_(reader), at_(at), title_(std::move(title)), archive_(at) {}

    void add(const std::string& path, std::string_view what, const std::string& bytes,
             Packing packing = Packing::compressed) {
        if (archive_.size() + bytes.size() > most_file_bytes) refuse();
        const std::string hash = sha256(bytes);
        archive_.add(path, bytes, packing);
        sums_ += hash + "  " + path + "\n";
        entries_.push_back(Json::Object{{"path", path},
                                        {"what", what},
                                        {"bytes", static_cast<std::int64_t>(bytes.size())},
                                        {"sha256", hash}});
        rows_ += "<tr><td>" + std::to_string(entries_.size()) + "</td><td>" + html_safe(what) +
                 "</td><td><a href=\"" + path + "\">" + path + "</a></td><td><code>" + hash +
                 "</code></td></tr>\n";
    }

    /// The record and everything that happened to it.
    template<class T>
    void add_record(const std::string& folder, std::string_view name, const T& record) {
        const auto& label = record::description_of<T>().label();
        add("records/" + folder + "/" + std::string{name} + ".json", label.zh,
            Json::parse(record::to_json(record)).dump_pretty());
        add_history(folder, name, record.id.text(), label.zh);
    }

    void add_history(const std::string& type, std::string_view name, const std::string& id,
                     std::string_view label) {
        Json::List entries;
        for (const auto& entry : audit::history(reader_, type, id))
            entries.push_back(Json::Object{{"sequence", entry.sequence},
                                           {"at", entry.at},
                                           {"actor", entry.actor_name},
                                           {"action", entry.action},
                                           {"change", Json::parse(entry.change)},
                                           {"hash", entry.hash}});
        add("history/" + type + "/" + std::string{name} + ".json", std::string{label} + "的办理经过",
            Json{std::move(entries)}.dump_pretty());
    }

    /// Each piece of evidence as it came, with what is known of it, and who looked at it; recordings are
    /// listed with the rest, by their purpose.
    void add_evidence(const std::string& type, const std::string& id) {
        Json::List looks;
        for (const auto& look : evidence::looks_at(reader_, type, id))
            looks.push_back(Json::Object{{"evidence", look.evidence},
                                         {"at", look.at},
                                         {"account", look.account_name},
                                         {"what", look.what}});
        if (!looks.empty())
            add("history/evidence/" + type + ".json", "证据的查看记录", Json{std::move(looks)}.dump_pretty());
        for (const auto& piece : evidence::attached_to(reader_, type, id)) {
            const std::string number = std::to_string(++pieces_);
            const std::string what =
                std::string{text_of(piece.purpose).zh} + (piece.caption.empty() ? "" : "：" + piece.caption);
            const std::string name = "evidence/" + number + "-" + std::string{code_of(piece.purpose)};
            add(name + ".json", what, Json::parse(record::to_json(piece)).dump_pretty());
            if (archive_.size() + static_cast<std::size_t>(piece.size_bytes) > most_file_bytes) refuse();
            const auto bytes = evidence::original(reader_, piece.sha256);
            if (!bytes) continue; // only what is known of it is here; `verify` tells that it is gone
            add(name + "." + piece.media_type.substr(piece.media_type.find('/') + 1),
                sha256(*bytes) == piece.sha256 ? what : what + "（与登记的摘要不符）", *bytes,
                Packing::stored);
        }
    }

    /// The documents that were issued, each under its hash like every other file.
    void add_documents(const FiledDocuments& documents, const std::string& type, const std::string& id) {
        if (!documents) return;
        for (const auto& document : documents(reader_, type, id))
            add("documents/" + document.name, document.what, document.bytes, Packing::stored);
    }

    std::string finish() {
        Json index{Json::Object{{"title", title_}, {"made_at", at_.text()}, {"files", entries_}}};
        archive_.add("index.json", index.dump_pretty());
        archive_.add("index.html", "<!doctype html>\n<html lang=\"zh\"><meta charset=\"utf-8\"><title>" +
                                       html_safe(title_) + "</title>\n<h1>" + html_safe(title_) +
                                       "</h1>\n<p>导出时间 " + at_.local_text() +
                                       "</p>\n<table border=\"1\"><tr><th>序号</th><th>内容</th><th>文件</"
                                       "th><th>SHA-256</th></tr>\n" +
                                       rows_ + "</table></html>\n");
        archive_.add("SHA256SUMS", sums_);
        return archive_.finish();
    }
    std::int64_t files() const { return static_cast<std::int64_t>(entries_.size()); }

private:
    [[noreturn]] static void refuse() {
        throw Problem{ProblemKind::file_too_large, {{"limit", std::to_string(most_file_bytes >> 20)}}};
    }

    const db::Reader& reader_;
    Instant at_;
    std::string title_;
    ledger::ArchiveWriter archive_;
    std::string sums_, rows_;
    Json::List entries_;
    int pieces_ = 0;
};

std::string numbered(std::size_t index) {
    return std::to_string(index + 1);
}

void add_hazard(Binder& binder, const db::Reader& reader, const hazard::HazardFile& file) {
    binder.add_record("hazard", "hazard", file.hazard);
    for (std::size_t i = 0; i < file.steps.size(); ++i)
        binder.add_record("hazard_step", numbered(i), file.steps[i]);
    if (file.plan) binder.add_record("treatment_plan", "plan", *file.plan);
    for (std::size_t i = 0; i < file.rectifications.size(); ++i)
        binder.add_record("rectification", numbered(i), file.rectifications[i]);
    for (std::size_t i = 0; i < file.reinspections.size(); ++i)
        binder.add_record("reinspection", numbered(i), file.reinspections[i]);
    for (std::size_t i = 0; i < file.extensions.size(); ++i)
        binder.add_record("extension", numbered(i), file.extensions[i]);
    if (const auto inspection = db::find(reader, file.hazard.inspection)) {
        binder.add_record("inspection", "inspection", *inspection);
        binder.add_evidence("inspection", inspection->id.text());
    }
    binder.add_evidence("hazard", file.hazard.id.text());
}

/// The look and the taking away stand in the history of what was exported.
template<class T>
void note_export(db::Transaction& transaction, std::string_view action, const T& record, const Binder& binder,
                 const std::string& archive) {
    const auto& description = record::description_of<T>();
    audit::append(transaction, action, description.name(), record.id.text(),
                  Json{Json::Object{{"files", binder.files()}, {"sha256", sha256(archive)}}}.dump(),
                  sha256(record::canonical_json(description, &record)));
}

} // namespace

std::string export_case(db::Transaction& transaction, const CaseFile& file, const FiledDocuments& documents) {
    const auto& of = file.penalty_case;
    Binder binder{transaction, transaction.now(), "行政处罚案卷 " + of.code};
    binder.add_record("penalty_case", "case", of);
    for (std::size_t i = 0; i < file.steps.size(); ++i)
        binder.add_record("case_step", numbered(i), file.steps[i]);
    for (std::size_t i = 0; i < file.reviews.size(); ++i)
        binder.add_record("legal_review", numbered(i), file.reviews[i]);
    const auto disclosures = db::rows<Disclosure>(
        transaction, "SELECT {columns} FROM disclosure WHERE subject = $1 ORDER BY id", {of.id.text()});
    for (std::size_t i = 0; i < disclosures.size(); ++i)
        binder.add_record("disclosure", numbered(i), disclosures[i]);
    binder.add_documents(documents, "penalty_case", of.id.text());
    binder.add_evidence("penalty_case", of.id.text());
    if (of.hazard) add_hazard(binder, transaction, hazard::load(transaction, *of.hazard));
    std::string archive = binder.finish();
    note_export(transaction, "penalty_case.export_file", of, binder, archive);
    return archive;
}

std::string export_hazard(db::Transaction& transaction, const hazard::HazardFile& file,
                          const FiledDocuments& documents) {
    Binder binder{transaction, transaction.now(), "隐患案卷 " + file.hazard.code};
    add_hazard(binder, transaction, file);
    binder.add_documents(documents, "hazard", file.hazard.id.text());
    std::string archive = binder.finish();
    note_export(transaction, "hazard.export_file", file.hazard, binder, archive);
    return archive;
}

} // namespace bihuan::enforcement
