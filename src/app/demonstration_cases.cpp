// The two penalty cases of the demonstration.

#include "access/account_actions.hpp"
#include "access/password.hpp"
#include "app/demonstration_parts.hpp"
#include "db/rows.hpp"
#include "enforcement/case_actions.hpp"

namespace bihuan::app::demo {
namespace {

class Desk {
public:
    explicit Desk(Office& office) : office_(office), today_(office.clock().today()) {}

    PenaltyCase wish(const char* code, const Enterprise& place, const AuthorityItem& item, int days_ago) {
        PenaltyCase of;
        of.code = code;
        of.enterprise = place.id;
        of.authority = item.id;
        of.filed_on = today_.plus_days(-days_ago);
        of.officers = {{"马艳", "示执2024001"}, {"杨军秀", "示执2024002"}};
        return of;
    }
    void file(const PenaltyCase& wished) {
        file_ = office_.database().write(officer_at_work, [&](db::Transaction& transaction) {
            return enforcement::file_case(transaction, office_.ids(), wished);
        });
    }
    void take(
        CaseStep step, int days_ago, const std::string& words,
        const std::function<void(CaseStepTaken&)>& more = [](CaseStepTaken&) {}) {
        CaseStepTaken taken;
        taken.step = step;
        taken.taken_on = today_.plus_days(-days_ago);
        taken.words = words;
        more(taken);
        const bool decides = step == CaseStep::decide;
        file_ = office_.database().write(
            decides ? head_of_office : officer_at_work, [&](db::Transaction& transaction) {
                return enforcement::take_step(transaction, office_.ids(), file_, taken);
            });
    }
    void review(int days_ago) {
        const auto reviewer = a_reviewer();
        LegalReview review;
        review.reviewed_on = today_.plus_days(-days_ago);
        review.opinion = ReviewOpinion::agree;
        review.words = "主体适格，事实清楚，证据充分，适用法律正确，裁量适当，程序合法，同意处罚意见。";
        for (std::size_t i = 0; i < texts_of<ReviewPoint>().size(); ++i)
            review.points.push_back({static_cast<ReviewPoint>(i), true, {}});
        file_ = office_.database().write(Actor{reviewer.id.text(), reviewer.display_name, "demonstration"},
                                         [&](db::Transaction& transaction) {
                                             return enforcement::review_case(transaction, office_.ids(),
                                                                             file_, review, reviewer);
                                         });
    }
    Date today() const { return today_; }

private:
    /// Somebody with the legal qualification and an account.
    Account a_reviewer() {
        const auto hash = access::checked_hash(access::generated_password());
        return office_.database().write(officer_at_work, [&](db::Transaction& transaction) {
            const auto person = licensed(transaction, office_.ids(), "韩律", {}, "A20241201");
            Account account;
            account.name = "yanshi-fazhi";
            account.display_name = person.name;
            account.person = person.id.text();
            account.roles = {{access::Role::legal_reviewer, {}, {}, {}}};
            return access::add_account(transaction, office_.ids(), account, hash);
        });
    }

    Office& office_;
    Date today_;
    enforcement::CaseFile file_;
};

std::function<void(CaseStepTaken&)> a_fine(std::int64_t yuan, bool hearing = false) {
    return [=](CaseStepTaken& step) {
        step.penalties = {{PenaltyKind::fine, yuan}};
        step.hearing_offered = hearing;
    };
}

} // namespace

void make_cases(Office& office, const Enterprise& place) {
    const auto item = office.database().write(officer_at_work, [&](db::Transaction& transaction) {
        return authority(transaction, office.ids(), office.settings().office, AuthorityPower::penalty,
                         "SF-CF-01", "对未采取措施消除事故隐患等行为的处罚");
    });
    Desk desk{office};
    auto ordinary = desk.wish(case_codes[0], place, item, 50);
    ordinary.cause = "未采取措施消除事故隐患";
    ordinary.facts = "经责令限期整改，逾期未对喷漆作业场所的电气线路采取防爆措施，仍继续作业。以上事实有现场"
                     "检查记录、复查意见"
                     "书、询问笔录、现场照片为证。";
    ordinary.basis = "《中华人民共和国安全生产法》第一百零二条";
    ordinary.affects_major_interests = true;
    desk.file(ordinary);
    desk.take(CaseStep::investigate, 46, "违法事实成立，建议罚款人民币20,000元。");
    desk.take(CaseStep::notify, 44, "", a_fine(20'000, true));
    desk.take(CaseStep::state_defence, 42, "承认事实，说明已着手改造，请求从轻");
    desk.take(CaseStep::request_hearing, 41, "");
    desk.take(CaseStep::notify_hearing, 40, "听证于示范街道办事处二楼会议室举行",
              [&](CaseStepTaken& step) { step.hearing_on = desk.today().plus_days(-22); });
    desk.take(CaseStep::hold_hearing, 22, "双方陈述、质证，当事人请求从轻处罚");
    desk.take(CaseStep::request_review, 20, "");
    desk.review(18);
    desk.take(CaseStep::decide, 16, "当事人主动改造，从轻处罚", a_fine(20'000));
    desk.take(CaseStep::serve, 14, "直接送达");
    desk.take(CaseStep::pay, 6, "", [](CaseStepTaken& step) { step.amount_yuan = 20'000; });
    desk.take(CaseStep::close, 1, "");

    auto on_spot = desk.wish(case_codes[1], place, item, 3);
    on_spot.procedure = CaseProcedure::simple;
    on_spot.cause = "未在有较大危险因素的场所设置明显的安全警示标志";
    on_spot.facts = "喷漆房入口未设置安全警示标志。以上事实有现场检查记录和照片为证。";
    on_spot.basis = "《中华人民共和国安全生产法》第九十九条第一项";
    desk.file(on_spot);
    desk.take(CaseStep::decide_on_spot, 3, "当事人无异议", a_fine(2'000));
    desk.take(CaseStep::serve, 3, "直接送达");
}

} // namespace bihuan::app::demo
