#include "audit/verify.hpp"

#include "core/enum_text.hpp"
#include "core/hash.hpp"

#include <array>
#include <map>

namespace bihuan::audit {
namespace {

constexpr std::size_t most_findings = 100;
constexpr std::int64_t records_at_once = 500;

constexpr std::array fault_texts{
    EnumText{"entry_missing", "第 {sequence} 条审计记录缺失", "audit entry {sequence} is missing"},
    EnumText{"entry_altered", "第 {sequence} 条审计记录被改动", "audit entry {sequence} was altered"},
    EnumText{"link_broken", "第 {sequence} 条审计记录与前一条不相连",
             "audit entry {sequence} does not follow the one before"},
    EnumText{"end_differs", "审计链的末端与登记的不一致（应到第 {sequence} 条）",
             "the audit chain does not end as noted (at {sequence})"},
    EnumText{"record_altered", "{type} {subject} 与其最后一条审计记录不符",
             "{type} {subject} differs from its last audit entry"},
    EnumText{"record_missing", "{type} {subject} 已不存在，但没有删除记录",
             "{type} {subject} is gone without an entry"},
    EnumText{"record_unexpected", "{type} {subject} 没有任何审计记录", "{type} {subject} has no audit entry"},
};

class Walk {
public:
    explicit Walk(const db::Reader& reader) : reader_(reader) {}

    Verification take() { return std::move(result_); }

    void chain() {
        const Head last = links(std::int64_t{1} << 60);
        result_.head = head(reader_);
        if (result_.head.sequence != last.sequence || result_.head.hash != last.hash)
            found(Fault::end_differs, result_.head.sequence);
    }

    /// The entries up to this one. Gives the last that was there.
    Head links(std::int64_t to) {
        Head last;
        reader_.each(
            "SELECT sequence, at, actor, actor_name, origin, action, subject_type, subject, change, state, "
            "previous, hash FROM audit_entry WHERE sequence <= $1 ORDER BY sequence",
            {to}, [&](const db::Row& row) {
                const auto text = [&](int column) { return std::string{row.text(column)}; };
                const Entry entry{row.integer(0), text(1), text(2), text(3), text(4),  text(5),
                                  text(6),        text(7), text(8), text(9), text(10), text(11)};
                ++result_.entries;
                for (std::int64_t gap = last.sequence + 1; gap < entry.sequence; ++gap)
                    if (!found(Fault::entry_missing, gap)) break;
                if (hash_of(entry) != entry.hash)
                    found(Fault::entry_altered, entry.sequence, entry.subject_type, entry.subject);
                if (entry.previous != last.hash)
                    found(Fault::link_broken, entry.sequence, entry.subject_type, entry.subject);
                last = {entry.sequence, entry.hash};
            });
        return last;
    }

    /// Page by page of identities: the records, and the last state noted for each identity in the same range.
    void records_of(const AuditedRecord& audited) {
        const auto& description = *audited.description;
        const std::string type{description.name()};
        const std::string select = "SELECT {columns} FROM " + type + " WHERE id > $1 ORDER BY id LIMIT $2";
        std::string after;
        for (bool more = true; more;) {
            States present; // identity → hash of the record as it is
            try {
                present = states_of(audited, select, {after, records_at_once});
            } catch (const Problem& problem) { // a record that cannot be read; one by one they show which
                if (problem.kind() != ProblemKind::database_damaged) throw;
                present = states_one_by_one(audited, after);
            }
            more = present.size() == static_cast<std::size_t>(records_at_once);
            result_.records += static_cast<std::int64_t>(present.size());
            const std::string last = more ? present.rbegin()->first : std::string{"~"}; // after every UUID
            compare(type, present, noted_states(type, after, last));
            after = last;
        }
    }

private:
    using States = std::map<std::string, std::string>;

    States states_of(const AuditedRecord& audited, const std::string& select,
                     const db::Parameters& parameters) const {
        States states;
        const auto& description = *audited.description;
        db::each_record(reader_, description, select, parameters, audited.make,
                        [&](const std::shared_ptr<void>& record) {
                            states.emplace(description.id_of(record.get()),
                                           sha256(record::canonical_json(description, record.get())));
                        });
        return states;
    }

    States states_one_by_one(const AuditedRecord& audited, const std::string& after) const {
        const std::string type{audited.description->name()};
        States states;
        reader_.each("SELECT id FROM " + type + " WHERE id > $1 ORDER BY id LIMIT $2",
                     {after, records_at_once},
                     [&](const db::Row& row) { states.emplace(row.text(0), "unreadable"); });
        for (auto& [id, state] : states) {
            try {
                for (auto& read :
                     states_of(audited, "SELECT {columns} FROM " + type + " WHERE id = $1", {id}))
                    state = read.second;
            } catch (const Problem& problem) {
                if (problem.kind() != ProblemKind::database_damaged) throw;
            }
        }
        return states;
    }

    States noted_states(const std::string& type, const std::string& after, const std::string& last) const {
        States noted;
        reader_.each("SELECT subject, state FROM audit_entry WHERE subject_type = $1 AND subject > $2 AND "
                     "subject <= $3 "
                     "ORDER BY subject, sequence",
                     {type, after, last},
                     [&](const db::Row& row) { noted[std::string{row.text(0)}] = std::string{row.text(1)}; });
        return noted;
    }

    void compare(const std::string& type, const States& present, const States& noted) {
        for (const auto& [id, state] : present) {
            const auto entry = noted.find(id);
            if (entry == noted.end() || entry->second.empty())
                found(Fault::record_unexpected, 0, type, id);
            else if (entry->second != state)
                found(Fault::record_altered, 0, type, id);
        }
        for (const auto& [id, state] : noted)
            if (!state.empty() && !present.contains(id)) found(Fault::record_missing, 0, type, id);
    }

    bool found(Fault fault, std::int64_t sequence, std::string type = {}, std::string subject = {}) {
        if (result_.findings.size() >= most_findings) return false;
        result_.findings.push_back({fault, sequence, std::move(type), std::move(subject)});
        return true;
    }

    const db::Reader& reader_;
    Verification result_;
};

} // namespace

std::string Finding::message(Language language) const {
    const EnumText& text = fault_texts[static_cast<std::size_t>(fault)];
    return fill_in(language == Language::zh ? text.zh : text.en,
                   {{"sequence", std::to_string(sequence)}, {"type", subject_type}, {"subject", subject}});
}

Verification verify(const db::Reader& reader, std::span<const AuditedRecord> records) {
    Walk walk{reader};
    walk.chain();
    for (const auto& record : records)
        walk.records_of(record);
    return walk.take();
}

std::optional<Finding> fault_up_to(const db::Reader& reader, std::int64_t sequence) {
    Walk walk{reader};
    const Head last = walk.links(sequence);
    auto findings = walk.take().findings;
    if (!findings.empty()) return findings.front();
    if (last.sequence != sequence) return Finding{Fault::entry_missing, last.sequence + 1, {}, {}};
    return std::nullopt;
}

} // namespace bihuan::audit
