#include "sync/receipts.hpp"

#include "access/account_store.hpp"
#include "core/enum_text.hpp"
#include "http/taken.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace bihuan::sync {

std::span<const EnumText> enum_texts(Standing) {
    static constexpr std::array texts{
        EnumText{"received", "已收到", "received"},
        EnumText{"differs", "内容不同", "differs"},
        EnumText{"missing", "未收到", "missing"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(ListStanding) {
    static constexpr std::array texts{
        EnumText{"sent", "已报清单", "sent"},
        EnumText{"none_yet", "尚无清单", "no list yet"},
    };
    return texts;
}

Compared compare(const db::Reader& reader, const Claimed& claimed) {
    Compared compared;
    compared.receipt = audit::receipt_of(reader, claimed.type, claimed.id);
    if (!compared.receipt) return compared;
    const auto fits = [&] {
        if (claimed.sha256.empty()) return true;
        if (claimed.type == "evidence")
            return reader
                .integer("SELECT 1 FROM evidence_attached WHERE id = $1 AND sha256 = $2",
                         {claimed.id, claimed.sha256})
                .has_value();
        return http::was_handed_in(reader, claimed.id, claimed.sha256) ||
               audit::had_state(reader, claimed.type, claimed.id, claimed.sha256);
    };
    compared.standing = fits() ? Standing::received : Standing::differs;
    return compared;
}

void claim_day(db::Transaction& transaction, Date day, const std::string& account, const std::string& name,
               const std::string& device, const std::vector<Claimed>& list) {
    transaction.note("INSERT INTO field_day (day, account, device, account_name, claimed_at) "
                     "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (day, account, device) "
                     "DO UPDATE SET account_name = $4, claimed_at = $5",
                     {day, account, device, name, transaction.now()});
    transaction.note("DELETE FROM field_day_item WHERE day = $1 AND account = $2 AND device = $3",
                     {day, account, device});
    for (const auto& claimed : list)
        transaction.note(
            "INSERT INTO field_day_item (day, account, device, subject, type, sha256) "
            "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (day, account, device, subject) DO NOTHING",
            {day, account, device, claimed.id, claimed.type, claimed.sha256});
}

void add(DayCount& count, const Claimed& claimed, Standing standing) {
    Count& of = claimed.type == "evidence" ? count.photos : count.records;
    ++of.claimed;
    if (standing == Standing::received)
        ++of.received;
    else
        count.missing.push_back(claimed);
}

namespace {

/// Who was to go, and of whom nothing has come may be known only by this.
void add_planned(const db::Reader& reader, Date day, std::vector<OfficerDay>& officers) {
    struct Planned {
        std::string person, name, community;
    };
    std::vector<Planned> planned;
    reader.each(
        "SELECT DISTINCT person, name, community FROM planned_officer WHERE day_from <= $1 AND "
        "day_to >= $1 ORDER BY name, person, community",
        {day}, [&](const db::Row& row) {
            planned.push_back({std::string{row.text(0)}, std::string{row.text(1)}, std::string{row.text(2)}});
        });
    std::map<std::string, std::size_t> known; // person → place in the list
    for (auto& [person, name, community] : planned) {
        auto at = known.find(person);
        if (at == known.end()) {
            const auto account = access::account_of_person(reader, person).value_or("");
            const auto same =
                account.empty() ? officers.end() : std::ranges::find(officers, account, &OfficerDay::account);
            at = known.emplace(person, static_cast<std::size_t>(same - officers.begin())).first;
            if (same == officers.end()) {
                officers.emplace_back();
                officers.back().account = account;
                officers.back().name = name;
            }
        }
        officers[at->second].planned.push_back(std::move(community));
    }
}

} // namespace

std::vector<OfficerDay> officers_on(const db::Reader& reader, Date day) {
    std::vector<OfficerDay> officers;
    const auto officer = [&](std::string_view account) -> OfficerDay& {
        for (auto& known : officers)
            if (known.account == account) return known;
        officers.emplace_back();
        officers.back().account = account;
        return officers.back();
    };
    reader.each("SELECT account, device, account_name, claimed_at FROM field_day WHERE day = $1 "
                "ORDER BY account_name, account, device",
                {day}, [&](const db::Row& row) {
                    OfficerDay& of = officer(row.text(0));
                    of.devices.emplace_back(row.text(1));
                    of.name = row.text(2);
                    of.list = ListStanding::sent;
                    of.claimed_at = std::max(of.claimed_at, std::string{row.text(3)});
                });
    std::vector<std::pair<std::string, Claimed>> items;
    reader.each("SELECT DISTINCT account, type, subject, sha256 FROM field_day_item WHERE day = $1 "
                "ORDER BY account, subject",
                {day}, [&](const db::Row& row) {
                    items.push_back(
                        {std::string{row.text(0)},
                         {std::string{row.text(1)}, std::string{row.text(2)}, std::string{row.text(3)}}});
                });
    for (const auto& [account, claimed] : items)
        add(officer(account).count, claimed, compare(reader, claimed).standing);
    add_planned(reader, day, officers);
    std::ranges::stable_sort(officers, {}, &OfficerDay::name);
    return officers;
}

} // namespace bihuan::sync
