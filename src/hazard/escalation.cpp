#include "hazard/escalation.hpp"

#include "core/embedded.hpp"
#include "core/text.hpp"
#include "db/rows.hpp"
#include "hazard/finding.hpp"
#include "hazard/hazard_rules.hpp"
#include "notice/outbox.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace bihuan::embedded {
std::span<const EmbeddedFile> escalation_ladder();
}

namespace bihuan::hazard {
namespace {

constexpr std::int64_t at_once = 200;

template<class E, std::size_t count>
E one_of(const std::array<std::string_view, count>& words, std::string_view word) {
    const auto found = std::ranges::find(words, word);
    if (found == words.end()) throw std::logic_error{"escalation_ladder.csv: " + std::string{word}};
    return static_cast<E>(found - words.begin());
}

std::vector<Rung> read_ladder(std::string_view csv) {
    std::vector<Rung> rungs;
    bool header = true;
    for (const auto& line : text::split(csv, U"\n")) {
        if (std::exchange(header, false) || text::trim(line).empty()) continue;
        const auto cells = text::split(line, U",");
        if (cells.size() != 8) throw std::logic_error{"escalation_ladder.csv: " + line};
        Rung rung;
        rung.code = cells[0];
        rung.title_zh = cells[1];
        rung.title_en = cells[2];
        rung.level = one_of<Rung::Level>(std::array<std::string_view, 3>{"any", "major", "listed"}, cells[3]);
        rung.clock = one_of<Rung::Clock>(
            std::array<std::string_view, 4>{"due", "found", "office_due", "daily"}, cells[4]);
        rung.days = std::stoi(cells[5]);
        rung.audience = parse_enum<access::Permission>(cells[6]).value();
        rung.urgent = text::trim(cells[7]) == "yes";
        rungs.push_back(std::move(rung));
    }
    return rungs;
}

bool concerns(const Rung& rung, const Hazard& hazard) {
    if (rung.level == Rung::Level::major) return hazard.level == HazardLevel::major;
    if (rung.level == Rung::Level::listed) return hazard.listed_on && !hazard.delisted_on;
    return true;
}

/// The day that the rung counts from, or nothing where its clock does not run.
std::optional<Date> clock_of(const Rung& rung, const Hazard& hazard, Date today) {
    switch (rung.clock) {
    case Rung::Clock::due:
        return hazard.transferred_on ? std::nullopt
                                     : (hazard.due_in_force ? hazard.due_in_force : hazard.due_date);
    case Rung::Clock::found:
        return hazard.found_on;
    case Rung::Clock::office_due:
        return hazard.office_due_on;
    case Rung::Clock::daily:
        return today;
    }
    return std::nullopt;
}

/// Warnings are over when their day has come; they would only repeat what the next rung says.
bool is_reached(const Rung& rung, Date day, Date today) {
    return day.plus_days(rung.days) <= today && (rung.days >= 0 || today <= day);
}

int tell(db::Transaction& transaction, IdSource& ids, const Hazard& hazard, Date today) {
    int told = 0;
    for (const auto& rung : ladder()) {
        const auto day = concerns(rung, hazard) ? clock_of(rung, hazard, today) : std::nullopt;
        if (!day || !is_reached(rung, *day, today)) continue;
        notice::Message message;
        message.kind = "hazard_" + rung.code;
        message.key = message.kind + ":" + hazard.id.text() + ":" + day->text();
        message.subject_type = "hazard";
        message.subject = hazard.id.text();
        message.community = hazard.community;
        message.permission = rung.audience;
        if (!hazard.assigned_to.empty() && rung.audience != access::Permission::approve_hazards) {
            message.accounts = {hazard.assigned_to};
            message.permission.reset();
        }
        message.title_zh = hazard.code + "：" + rung.title_zh;
        message.title_en = hazard.code + ": " + rung.title_en;
        message.body_zh = hazard.community + "，" + std::string{text_of(state_on(hazard, today)).zh} + "，" +
                          "日期 " + day->text();
        message.body_en = hazard.community + ", " + std::string{text_of(state_on(hazard, today)).en} +
                          ", date " + day->text();
        message.urgent = rung.urgent;
        notice::post(transaction, ids, message);
        ++told;
    }
    return told;
}

} // namespace

const std::vector<Rung>& ladder() {
    static const auto rungs = read_ladder(embedded::escalation_ladder().front().bytes);
    return rungs;
}

Escalated escalate(db::Database& database, IdSource& ids, Instant now) {
    const Date today = now.local_date();
    const Actor actor{"system", "system", "escalation"};
    Escalated done;
    for (std::string last;;) {
        const auto hazards = database.read([&](const db::Reader& reader) {
            return db::rows<Hazard>(reader, R"sql(
                SELECT {columns} FROM hazard
                 WHERE closed_on IS NULL AND voided_on IS NULL AND id > $1 ORDER BY id LIMIT $2)sql",
                                    {last, at_once});
        });
        if (hazards.empty()) return done;
        last = hazards.back().id.text();
        database.write(actor, [&](db::Transaction& transaction) {
            for (const auto& hazard : hazards)
                if (hazard.closing_awaits == ClosingAwaits::photos &&
                    close_with_photos(transaction, ids, hazard.id))
                    ++done.closed;
                else
                    done.told += tell(transaction, ids, hazard, today);
        });
    }
}

} // namespace bihuan::hazard
