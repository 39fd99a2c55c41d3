#include "audit/chain.hpp"

#include "core/hash.hpp"

#include <stdexcept>

namespace bihuan::audit {
namespace {

constexpr std::int64_t rehearsed_from = std::int64_t{1} << 40; // further than any office's chain will reach

/// The end of the chain while a transaction extends it; written back once, before the commit.
class ChainEnd final : public db::Transaction::Companion {
public:
    explicit ChainEnd(Head head) : head_(std::move(head)) {}

    const Head& head() const { return head_; }
    void moved_to(Head head) {
        head_ = std::move(head);
        moved_ = true;
    }
    void before_commit(db::Transaction& transaction) override {
        if (!moved_) return;
        transaction.execute("UPDATE audit_head SET sequence = $1, hash = $2 WHERE id = 1",
                            {head_.sequence, head_.hash});
    }
    void remember() { remembers_ = true; }
    void add(Receipt receipt) {
        if (remembers_) receipts_.push_back(std::move(receipt));
    }
    const std::vector<Receipt>& receipts() const { return receipts_; }
    std::unique_ptr<Companion> copy() const override { return std::make_unique<ChainEnd>(*this); }

private:
    Head head_;
    bool moved_ = false;
    bool remembers_ = false;
    std::vector<Receipt> receipts_;
};

Head read_head(const db::Reader& reader, std::string_view sql) {
    Head head;
    reader.each(sql, {}, [&](const db::Row& row) { head = {row.integer(0), std::string{row.text(1)}}; });
    return head;
}

ChainEnd& chain_end(db::Transaction& transaction) {
    if (!transaction.companion) {
        // On PostgreSQL the row lock lets one transaction at a time extend the chain; on SQLite there is one
        // writer. A rehearsal extends the chain far away from its end, where nobody who writes for good gets
        // in its way.
        const bool locks = transaction.engine() == db::Engine::postgresql && !transaction.is_rehearsal();
        Head end =
            read_head(transaction, locks ? "SELECT sequence, hash FROM audit_head WHERE id = 1 FOR UPDATE"
                                         : "SELECT sequence, hash FROM audit_head WHERE id = 1");
        if (transaction.is_rehearsal()) end.sequence += rehearsed_from;
        transaction.companion = std::make_unique<ChainEnd>(std::move(end));
    }
    return static_cast<ChainEnd&>(*transaction.companion);
}

} // namespace

std::string hash_of(const Entry& entry) {
    std::string bytes;
    JsonWriter writer{bytes};
    writer.begin_list().value(entry.sequence);
    for (const auto* text :
         {&entry.at, &entry.actor, &entry.actor_name, &entry.origin, &entry.action, &entry.subject_type,
          &entry.subject, &entry.change, &entry.state, &entry.previous})
        writer.value(std::string_view{*text});
    writer.end_list();
    return sha256(bytes);
}

Head head(const db::Reader& reader) {
    return read_head(reader, "SELECT sequence, hash FROM audit_head WHERE id = 1");
}

void hold_chain(db::Transaction& transaction) {
    chain_end(transaction);
}

void append(db::Transaction& transaction, std::string_view action, std::string_view subject_type,
            std::string_view subject, std::string change, std::string state) {
    ChainEnd& end = chain_end(transaction);
    Entry entry;
    entry.sequence = end.head().sequence + 1;
    entry.at = transaction.now().text();
    entry.actor = transaction.actor().account;
    entry.actor_name = transaction.actor().name;
    entry.origin = transaction.actor().origin;
    entry.action = action;
    entry.subject_type = subject_type;
    entry.subject = subject;
    entry.change = std::move(change);
    entry.state = std::move(state);
    entry.previous = end.head().hash;
    entry.hash = hash_of(entry);
    transaction.execute(
        "INSERT INTO audit_entry (sequence, at, actor, actor_name, origin, action, subject_type, subject, "
        "change, state, previous, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        {entry.sequence, entry.at, entry.actor, entry.actor_name, entry.origin, entry.action,
         entry.subject_type, entry.subject, entry.change, entry.state, entry.previous, entry.hash});
    end.moved_to({entry.sequence, entry.hash});
    end.add({entry.subject_type, entry.subject, entry.state, entry.at, entry.sequence, entry.hash});
    transaction.audited();
}

void insert(db::Transaction& transaction, std::string_view action, const record::Description& description,
            const void* record) {
    hold_chain(transaction);
    db::insert(transaction, description, record);
    const std::string state = record::canonical_json(description, record);
    append(transaction, action, description.name(), description.id_of(record),
           R"({"before":null,"after":)" + state + "}", sha256(state));
}

void update(db::Transaction& transaction, std::string_view action, const record::Description& description,
            const void* before, const void* after) {
    const std::string state = record::canonical_json(description, after);
    if (state == record::canonical_json(description, before)) return;
    hold_chain(transaction);
    if (!db::update(transaction, description, after))
        throw std::logic_error("updated a record that is not there");
    append(transaction, action, description.name(), description.id_of(after),
           record::change_json(description, before, after), sha256(state));
}

void remember_receipts(db::Transaction& transaction) {
    chain_end(transaction).remember();
}

std::vector<Receipt> remembered_receipts(db::Transaction& transaction) {
    return chain_end(transaction).receipts();
}

std::optional<Receipt> receipt_of(const db::Reader& reader, std::string_view subject_type,
                                  std::string_view subject) {
    std::optional<Receipt> found;
    reader.each("SELECT state, at, sequence, hash FROM audit_entry WHERE subject_type = $1 AND subject = $2 "
                "ORDER BY sequence LIMIT 1",
                {std::string{subject_type}, std::string{subject}}, [&](const db::Row& row) {
                    found =
                        Receipt{std::string{subject_type}, std::string{subject}, std::string{row.text(0)},
                                std::string{row.text(1)},  row.integer(2),       std::string{row.text(3)}};
                });
    return found;
}

bool had_state(const db::Reader& reader, std::string_view subject_type, std::string_view subject,
               std::string_view state) {
    return reader
        .integer("SELECT 1 FROM audit_entry WHERE subject_type = $1 AND subject = $2 AND state = $3 LIMIT 1",
                 {std::string{subject_type}, std::string{subject}, std::string{state}})
        .has_value();
}

std::vector<Entry> history(const db::Reader& reader, std::string_view subject_type,
                           std::string_view subject) {
    std::vector<Entry> entries;
    reader.each("SELECT sequence, at, actor, actor_name, origin, action, subject_type, subject, change, "
                "state, previous, "
                "hash FROM audit_entry WHERE subject_type = $1 AND subject = $2 ORDER BY sequence",
                {std::string{subject_type}, std::string{subject}}, [&](const db::Row& row) {
                    const auto text = [&](int column) { return std::string{row.text(column)}; };
                    entries.push_back({row.integer(0), text(1), text(2), text(3), text(4), text(5), text(6),
                                       text(7), text(8), text(9), text(10), text(11)});
                });
    return entries;
}

} // namespace bihuan::audit
