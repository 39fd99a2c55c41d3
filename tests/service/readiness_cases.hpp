/// Matters given, what an office holds ready, and drills, as the routes of these rooms are called.
#pragma once

#include "assignment/assignment.hpp"
#include "readiness/contact.hpp"
#include "readiness/duty.hpp"
#include "readiness/place.hpp"
#include "readiness/supply.hpp"
#include "readiness/warning.hpp"
#include "service/a_working_office.hpp"

namespace bihuan::test {

/// A matter of the first officer.
inline std::function<std::string(AWorkingOffice&)>
of_a_matter(std::string behind, AssignmentState state = AssignmentState::open) {
    return [behind, state](AWorkingOffice& office) {
        Assignment matter;
        matter.id = office.office.ids().make<Assignment>();
        matter.title = "补充沙袋";
        matter.community = "东湖社区";
        matter.owner = office.officers.front().id;
        matter.owner_name = office.officers.front().name;
        matter.due_on = day("2025-01-31");
        matter.state = state;
        office.write(
            [&](db::Transaction& transaction) { audit::insert(transaction, "assignment.give", matter); });
        return "/api/v1/assignments/" + matter.id.text() + behind;
    };
}

inline std::string a_matter_wish(AWorkingOffice& office) {
    return R"({"title":"补充沙袋","community":"东湖社区","due_on":"2025-01-31","owner":")" +
           office.officers.front().id.text() + R"("})";
}

/// Records of the registers, planted in a community.
inline Contact sample_of(const Contact*, AWorkingOffice&, const std::string& community) {
    Contact contact;
    contact.organisation = "区消防救援大队";
    contact.phone = "022-0000-0119";
    contact.community = community;
    return contact;
}
inline Supply sample_of(const Supply*, AWorkingOffice&, const std::string& community) {
    Supply supply;
    supply.name = "沙袋";
    supply.unit = "个";
    supply.place = "物资库";
    supply.quantity = 100;
    supply.community = community;
    return supply;
}
inline Shelter sample_of(const Shelter*, AWorkingOffice&, const std::string& community) {
    Shelter shelter;
    shelter.name = "中学体育馆";
    shelter.address = "东湖路 1 号";
    shelter.capacity = 200;
    shelter.community = community;
    return shelter;
}
inline RiskPoint sample_of(const RiskPoint*, AWorkingOffice&, const std::string& community) {
    RiskPoint point;
    point.kind = RiskPointKind::underpass;
    point.name = "铁路地道";
    point.risk = "积水";
    point.community = community;
    return point;
}
inline Household sample_of(const Household*, AWorkingOffice&, const std::string& community) {
    Household household;
    household.name = "赵玉兰";
    household.address = "5 排 3 号";
    household.community = community;
    return household;
}
inline DutyMember sample_of(const DutyMember*, AWorkingOffice& office, const std::string&) {
    DutyMember member;
    member.person = office.officers.front().id;
    member.person_name = office.officers.front().name;
    return member;
}
inline Warning sample_of(const Warning*, AWorkingOffice& office, const std::string& community) {
    Warning warning;
    warning.kind = WarningKind::gale;
    warning.text = "阵风 8 级";
    warning.issuer = "区气象台";
    warning.issued_at = office.office.clock().now().plus_milliseconds(-3'600'000);
    warning.relays.push_back({community, warning.issued_at, {}, {}});
    return warning;
}

template<class T>
std::string planted_sample(AWorkingOffice& office, const std::string& community) {
    T one = sample_of(static_cast<const T*>(nullptr), office, community);
    one.id = office.office.ids().make<T>();
    office.write([&](db::Transaction& transaction) { audit::insert(transaction, "plant", one); });
    return one.id.text();
}

template<class T>
std::function<std::string(AWorkingOffice&)> kept_at(std::string path, std::string behind = {}) {
    return [path, behind](AWorkingOffice& office) {
        // One and the same for all who ask, so that a tag that was read fits.
        static std::map<const AWorkingOffice*, std::string> planted;
        auto& id = planted[&office];
        const bool there = !id.empty() && office.office.database().read([&](const db::Reader& reader) {
            return db::find(reader, Id<T>::trusted(id)).has_value();
        });
        if (!there) id = planted_sample<T>(office, "东湖社区");
        return "/api/v1/" + path + "/" + id + behind;
    };
}

inline std::function<std::string(AWorkingOffice&)> of_a_warning(std::string behind) {
    return [behind](AWorkingOffice& office) {
        return "/api/v1/warnings/" + planted_sample<Warning>(office, "东湖社区") + behind;
    };
}

inline std::string planted_verification(AWorkingOffice& office, const std::string& community,
                                        VerificationState state = VerificationState::asked) {
    ContactVerification question;
    question.id = office.office.ids().make<ContactVerification>();
    question.contact = Id<Contact>::trusted(planted_sample<Contact>(office, community));
    question.community = community;
    question.asked_on = day("2024-12-25");
    question.expires_on = day("2025-01-05");
    question.state = state;
    if (state == VerificationState::changed) question.new_phone = "022-0000-0120";
    office.write([&](db::Transaction& transaction) { audit::insert(transaction, "plant", question); });
    return question.id.text();
}

inline std::function<std::string(AWorkingOffice&)> of_a_verification(std::string behind,
                                                                     VerificationState state) {
    return [behind, state](AWorkingOffice& office) {
        return "/api/v1/contact-verifications/" + planted_verification(office, "东湖社区", state) + behind;
    };
}

inline std::string a_contact_wish(AWorkingOffice&) {
    return R"({"contact_group":"fire_119","organisation":"区消防救援大队","phone":"022-0000-0119"})";
}
inline std::string a_supply_wish(AWorkingOffice&) {
    return R"({"name":"沙袋","quantity":100,"unit":"个","place":"物资库"})";
}
inline std::string a_shelter_wish(AWorkingOffice&) {
    return R"({"name":"中学体育馆","address":"东湖路 1 号","community":"东湖社区","capacity":200})";
}
inline std::string a_risk_point_wish(AWorkingOffice&) {
    return R"({"kind":"underpass","name":"铁路地道","community":"东湖社区","risk":"积水"})";
}
inline std::string a_household_wish(AWorkingOffice&) {
    return R"({"community":"东湖社区","name":"赵玉兰","address":"5 排 3 号","people":2})";
}
inline std::string a_duty_member_wish(AWorkingOffice& office) {
    return R"({"part":"leader","person":")" + office.officers.front().id.text() + R"("})";
}
inline std::string some_shifts(AWorkingOffice& office) {
    return R"({"shifts":[{"day":"2025-01-02","leader":")" + office.officers.front().id.text() +
           R"(","officers":[{"person":")" + office.officers.back().id.text() + R"("}]}]})";
}

} // namespace bihuan::test
