#include "operation/job_store.hpp"

namespace bihuan::operation {
namespace {

struct Noted {
    bool known = false;
    Instant slot;
    std::int64_t attempt = 0;
    JobOutcome outcome = JobOutcome::never;
    std::optional<Instant> started_at, finished_at, done_at;
    std::string result_zh, result_en;
    bool wanted = false;
    std::string holder;
    Instant held_until;

    bool is_held(Instant now) const { return !holder.empty() && now < held_until; }
};

std::optional<Instant> instant_in(const db::Row& row, int column) {
    return row.is_null(column) ? std::nullopt : Instant::parse(row.text(column));
}

Noted noted(const db::Reader& reader, std::string_view name) {
    Noted all;
    reader.each(
        "SELECT slot, attempt, outcome, started_at, finished_at, done_at, result_zh, result_en, wanted, "
        "holder, held_until FROM job_run WHERE name = $1",
        {std::string{name}}, [&](const db::Row& row) {
            all.known = true;
            all.slot = instant_in(row, 0).value_or(Instant{});
            all.attempt = row.integer(1);
            all.outcome = parse_enum<JobOutcome>(row.text(2)).value_or(JobOutcome::never);
            all.started_at = instant_in(row, 3);
            all.finished_at = instant_in(row, 4);
            all.done_at = instant_in(row, 5);
            all.result_zh = row.text(6);
            all.result_en = row.text(7);
            all.wanted = row.boolean(8);
            all.holder = row.text(9);
            all.held_until = instant_in(row, 10).value_or(Instant{});
        });
    return all;
}

/// Makes the row of a job that is new here; two at once make one.
void note_job(db::Transaction& transaction, const Job& job) {
    const bool soon = job.when.kind == When::Kind::every;
    const Instant slot = latest_slot(job.when, transaction.now());
    transaction.note(
        "INSERT INTO job_run (name, slot, attempt, outcome, started_at, finished_at, done_at, result_zh, "
        "result_en, wanted, holder, held_until) VALUES ($1, $2, 0, 'never', NULL, NULL, NULL, '', '', FALSE, "
        "'', '') ON CONFLICT (name) DO NOTHING",
        {std::string{job.name}, soon ? Instant{} : slot});
}

/// The slot and the attempt that are due, or nothing.
std::optional<Claim> due(const Noted& before, const Job& job, Instant now, Wish wish) {
    const Instant latest = latest_slot(job.when, now);
    Claim claim{std::string{job.name}, {}, latest, 1};
    if (wish == Wish::now || before.wanted || before.slot < latest) return claim;
    // A run that failed, or whose process is gone, is tried again; what runs every few minutes comes again
    // anyway.
    const bool cut_short = before.outcome == JobOutcome::running;
    const bool again = before.outcome == JobOutcome::failed && before.finished_at &&
                       before.finished_at->plus_milliseconds(retry_milliseconds) <= now;
    if ((!cut_short && !again) || before.attempt >= most_attempts) return std::nullopt;
    claim.slot = before.slot;
    claim.attempt = before.attempt + 1;
    return claim;
}

} // namespace

std::optional<Claim> claim(db::Database& database, const Job& job, const std::string& holder, Wish wish) {
    Instant now = database.clock().now();
    const auto look = [&] {
        return database.read([&](const db::Reader& reader) { return noted(reader, job.name); });
    };
    Noted before = look();
    if (!before.known) {
        database.housekeeping([&](db::Transaction& transaction) { note_job(transaction, job); });
        before = look();
    }
    if (before.is_held(now)) return std::nullopt;
    auto wanted = due(before, job, now, wish);
    if (!wanted) return std::nullopt;
    wanted->holder = holder;
    // Whoever changed the row since it was looked at was faster.
    const bool mine = database.housekeeping([&](db::Transaction& transaction) {
        now = transaction.now();
        return transaction.note(
                   "UPDATE job_run SET slot = $2, attempt = $3, outcome = 'running', started_at = $4, "
                   "finished_at = NULL, wanted = FALSE, holder = $5, held_until = $6 "
                   "WHERE name = $1 AND slot = $7 AND attempt = $8 AND holder = $9 AND held_until = $10",
                   {std::string{job.name}, wanted->slot, wanted->attempt, now, holder,
                    now.plus_milliseconds(hold_milliseconds), before.slot, before.attempt, before.holder,
                    before.held_until == Instant{} ? std::string{} : before.held_until.text()}) == 1;
    });
    return mine ? wanted : std::nullopt;
}

bool hold_on(db::Database& database, const Claim& claim) {
    return database.housekeeping([&](db::Transaction& transaction) {
        return transaction.note(
                   "UPDATE job_run SET held_until = $3 WHERE name = $1 AND holder = $2",
                   {claim.name, claim.holder, transaction.now().plus_milliseconds(hold_milliseconds)}) == 1;
    });
}

void finish(db::Database& database, const Claim& claim, JobOutcome outcome, const JobResult& result) {
    database.housekeeping([&](db::Transaction& transaction) {
        const Instant now = transaction.now();
        transaction.note(
            "UPDATE job_run SET outcome = $3, finished_at = $4, result_zh = $5, result_en = $6, "
            "holder = '', held_until = '' WHERE name = $1 AND holder = $2",
            {claim.name, claim.holder, std::string{code_of(outcome)}, now, result.zh, result.en});
        if (outcome == JobOutcome::done)
            transaction.note("UPDATE job_run SET done_at = $2 WHERE name = $1", {claim.name, now});
    });
}

void want(db::Database& database, const Job& job) {
    database.housekeeping([&](db::Transaction& transaction) {
        note_job(transaction, job);
        const Noted now = noted(transaction, job.name);
        if (now.is_held(transaction.now()))
            throw Problem{ProblemKind::job_running, {{"job", std::string{job.name}}}};
        transaction.note("UPDATE job_run SET wanted = TRUE WHERE name = $1", {std::string{job.name}});
    });
}

JobState state_of(const db::Reader& reader, const Job& job, Instant now) {
    const Noted last = noted(reader, job.name);
    JobState state;
    state.name = job.name;
    state.title_zh = job.title.zh;
    state.title_en = job.title.en;
    state.when_zh = words_of(job.when, Language::zh);
    state.when_en = words_of(job.when, Language::en);
    state.outcome = last.outcome;
    state.started_at = last.started_at;
    state.finished_at = last.finished_at;
    state.done_at = last.done_at;
    state.next_at = next_slot(job.when, now);
    state.wanted = last.wanted;
    state.result_zh = last.result_zh;
    state.result_en = last.result_en;
    return state;
}

} // namespace bihuan::operation
