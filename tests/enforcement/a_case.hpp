/// Cases for tests: filed, and taken through their steps on given days.
#pragma once

#include "enforcement/case_actions.hpp"
#include "enforcement/case_store.hpp"
#include "support/engines.hpp"
#include "support/office.hpp"

#include <functional>

namespace bihuan::test {

inline PenaltyCase a_case(const std::string& community = "东湖社区") {
    PenaltyCase of;
    of.party = "好味道饭店";
    of.community = community;
    of.cause = "未按规定设置安全警示标志";
    of.basis = "安全生产法第九十九条";
    of.filed_on = day("2024-10-08");
    of.authority_organ = "东湖街道办事处";
    of.authority_item = "对未设置安全警示标志的处罚";
    of.officers = {{"王强", "01"}, {"李敏", "02"}};
    return of;
}

inline CaseStepTaken a_step(CaseStep step, std::string_view on) {
    CaseStepTaken taken;
    taken.step = step;
    taken.taken_on = day(on);
    taken.words = "记录";
    taken.document_no = "东应急罚〔2024〕1号";
    return taken;
}

inline CaseStepTaken a_fine(CaseStep step, std::string_view on, std::int64_t yuan) {
    CaseStepTaken taken = a_step(step, on);
    taken.penalties = {{PenaltyKind::fine, yuan}};
    return taken;
}

/// Files and steps in the office, each in a transaction of its own.
class CaseDesk {
public:
    /// Beside the desk sit the two who handle `a_case`.
    explicit CaseDesk(FreshDatabase& office) : office_(office) {
        add_item(a_case().authority_item);
        for (const auto& [name, certificate_no] : a_case().officers)
            add_officer(name, certificate_no);
    }

    /// An item of the list by which penalties are laid down, from one day to another.
    AuthorityItem add_item(const std::string& matter, std::optional<Date> from = {},
                           std::optional<Date> to = {}) {
        AuthorityItem item;
        item.id = office_.ids.make<AuthorityItem>();
        item.code = item.id.text();
        item.power = AuthorityPower::penalty;
        item.basis = PowerBasis::empowered;
        item.organ = a_case().authority_organ;
        item.matter = matter;
        item.document = "赋权清单";
        item.valid_from = from;
        item.valid_to = to;
        office_.write(
            [&](db::Transaction& transaction) { audit::insert(transaction, "authority_item.add", item); });
        return item;
    }

    /// A person with a certificate, without end or to this last day.
    void add_officer(const std::string& name, const std::string& certificate_no,
                     std::optional<Date> last_day = {}) {
        Person person;
        person.id = office_.ids.make<Person>();
        person.name = name;
        person.certificate_no = certificate_no;
        person.certificate_valid_to = last_day;
        office_.write(
            [&](db::Transaction& transaction) { audit::insert(transaction, "person.add", person); });
    }

    enforcement::CaseFile file(PenaltyCase of) {
        return office_.write([&](db::Transaction& transaction) {
            return enforcement::file_case(transaction, office_.ids, std::move(of));
        });
    }
    void take(enforcement::CaseFile& file, CaseStepTaken step) {
        file = office_.write([&](db::Transaction& transaction) {
            return enforcement::take_step(transaction, office_.ids, file, std::move(step));
        });
    }
    /// Investigated, announced and decided with a fine, without a hearing.
    enforcement::CaseFile decided(PenaltyCase of, std::string_view on, std::int64_t yuan) {
        of.filed_on = std::min(of.filed_on, day(on));
        auto made = file(std::move(of));
        const std::string filed = made.penalty_case.filed_on.text();
        take(made, a_step(CaseStep::investigate, filed));
        take(made, a_fine(CaseStep::notify, filed, yuan));
        take(made, a_fine(CaseStep::decide, on, yuan));
        return made;
    }
    void review(enforcement::CaseFile& file, const Account& by, ReviewOpinion opinion,
                std::string_view on = "2024-12-01") {
        LegalReview review;
        review.reviewed_on = day(on);
        review.opinion = opinion;
        review.words = "审核意见";
        review.points = {{ReviewPoint::facts, true, {}}, {ReviewPoint::law, true, {}}};
        file = office_.write([&](db::Transaction& transaction) {
            return enforcement::review_case(transaction, office_.ids, file, review, by);
        });
    }
    /// An account of a person with this name and qualification.
    Account reviewer(const std::string& name, const std::string& qualification) {
        Person person;
        person.id = office_.ids.make<Person>();
        person.name = name;
        person.legal_qualification_no = qualification;
        Account account;
        account.id = office_.ids.make<Account>();
        account.name = account.display_name = name;
        account.person = person.id.text();
        office_.write([&](db::Transaction& transaction) {
            audit::insert(transaction, "person.add", person);
            audit::insert(transaction, "account.add", account);
        });
        return account;
    }

private:
    FreshDatabase& office_;
};

inline std::optional<ProblemKind> refusal(const std::function<void()>& act) {
    try {
        act();
    } catch (const Problem& problem) {
        return problem.kind();
    }
    return std::nullopt;
}

} // namespace bihuan::test
