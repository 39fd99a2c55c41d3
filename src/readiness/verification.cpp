#include "readiness/verification.hpp"

#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "core/hash.hpp"
#include "core/json.hpp"
#include "core/text.hpp"
#include "notice/outbox.hpp"
#include "readiness/kept.hpp"

#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(VerificationAnswer) {
    static constexpr std::array texts{
        EnumText{"yes", "号码正确", "it is right"},
        EnumText{"new_number", "号码已变更", "a new number"},
        EnumText{"left", "人员已变动", "somebody else now"},
    };
    return texts;
}

const record::Record<VerificationReply>& describe(const VerificationReply*) {
    using R = VerificationReply;
    static const auto description =
        record::Record<R>{"verification_reply", {"核对答复", "answer"}}
            .field<&R::answer>({"答复", "answer"}, {.required = true})
            .field<&R::phone>({"新号码", "new number"},
                              {.max_length = 40, .access = record::Access::personal})
            .field<&R::name>({"现联系人", "who it is now"},
                             {.max_length = 60, .access = record::Access::personal});
    return description;
}

namespace readiness {
namespace {

constexpr std::size_t digits_shown = 4;
constexpr std::size_t token_length = 40; // hexadecimal: 160 bits

bool waits_for_office(const ContactVerification& of) {
    return of.state == VerificationState::changed || of.state == VerificationState::left;
}

void tell_office(db::Transaction& transaction, IdSource& ids, const std::string& key, int count,
                 const char* zh, const char* en) {
    if (count == 0) return;
    notice::Message message;
    message.kind = "contact_verification";
    message.key = "contact_verification:" + key + ":" + transaction.today().text();
    message.subject_type = "contact_verification";
    message.permission = access::Permission::manage_readiness;
    message.title_zh = std::to_string(count) + " " + zh;
    message.title_en = std::to_string(count) + " " + en;
    notice::post(transaction, ids, message);
}

} // namespace

int ask_contacts(db::Database& database, IdSource& ids) {
    int asked = 0;
    database.write(Actor{"system", "系统", "job"}, [&](db::Transaction& transaction) {
        const Date today = transaction.today();
        const auto unanswered = transaction.integer(
            "SELECT count(*) FROM contact_verification WHERE state = 'asked' AND expires_on = $1",
            {today.plus_days(-1)});
        const auto due = db::rows<Contact>(
            transaction,
            "SELECT {columns} FROM contact WHERE retired_on IS NULL AND (verified_on IS NULL OR verified_on "
            "< "
            "$1) AND NOT EXISTS (SELECT 1 FROM contact_verification WHERE contact_verification.contact = "
            "contact.id AND (contact_verification.state IN ('changed', 'left') OR "
            "contact_verification.asked_on > $1)) ORDER BY id",
            {today.plus_days(-days_between_questions)});
        for (const auto& contact : due) {
            ContactVerification question;
            question.id = ids.make<ContactVerification>();
            question.contact = contact.id;
            question.community = contact.community;
            question.asked_on = today;
            question.expires_on = today.plus_days(days_to_answer);
            audit::insert(transaction, "contact_verification.ask", question);
            ++asked;
        }
        tell_office(transaction, ids, "asked", asked, "个联系人待核对，请发送核对链接",
                    "contacts are to be asked; send them their links");
        tell_office(transaction, ids, "unanswered", static_cast<int>(unanswered.value_or(0)),
                    "个联系人逾期未答复，请电话核对", "contacts did not answer; ring them up");
    });
    return asked;
}

VerificationLink make_link(db::Transaction& transaction, IdSource& ids, const ContactVerification& before) {
    if (before.state != VerificationState::asked || before.expires_on < transaction.today())
        throw Problem{ProblemKind::verification_link_ended};
    VerificationLink made{before, {}};
    made.token = ids.secret().substr(0, token_length);
    made.verification.token_sha256 = sha256(made.token);
    audit::update(transaction, "contact_verification.make_link", before, made.verification);
    return made;
}

std::pair<ContactVerification, Contact> behind_link(const db::Reader& reader, std::string_view token,
                                                    Date today) {
    const auto question = db::row<ContactVerification>(
        reader, "SELECT {columns} FROM contact_verification WHERE token_sha256 = $1", {sha256(token)});
    if (!question || question->state != VerificationState::asked || question->expires_on < today)
        throw Problem{ProblemKind::verification_link_ended};
    const auto contact = db::find(reader, question->contact);
    if (!contact || contact->retired_on) throw Problem{ProblemKind::verification_link_ended};
    return {*question, *contact};
}

std::string asked_json(const Contact& contact, const ContactVerification& question) {
    std::string hidden;
    std::size_t digits = 0;
    for (const char c : contact.phone)
        digits += c >= '0' && c <= '9';
    for (const char c : contact.phone) {
        const bool digit = c >= '0' && c <= '9';
        hidden += digit && digits > digits_shown ? '*' : c;
        digits -= digit;
    }
    return Json{Json::Object{{"organisation", contact.organisation},
                             {"name", contact.name},
                             {"post", contact.post},
                             {"phone", hidden},
                             {"state", code_of(question.state)},
                             {"expires_on", question.expires_on.text()}}}
        .dump();
}

ContactVerification reply(db::Transaction& transaction, IdSource& ids, const ContactVerification& before,
                          const VerificationReply& given) {
    Findings findings;
    const auto& description = record::description_of<VerificationReply>();
    for (const auto* name : {"phone", "name"})
        if (auto error = record::check(*description.find(name), description.find(name)->get(&given)))
            findings.add(std::move(*error));
    if (given.answer == VerificationAnswer::new_number && given.phone.empty())
        findings.add(record::field_error(*description.find("phone"), FieldFault::required));
    findings.throw_if_any();
    ContactVerification after = before;
    after.answered_at = transaction.now();
    switch (given.answer) {
    case VerificationAnswer::yes:
        after.state = VerificationState::confirmed;
        break;
    case VerificationAnswer::new_number:
        after.state = VerificationState::changed;
        break;
    case VerificationAnswer::left:
        after.state = VerificationState::left;
        break;
    }
    if (given.answer != VerificationAnswer::yes) {
        after.new_phone = given.phone;
        after.new_name = given.name;
    }
    audit::update(transaction, "contact_verification.answer", before, after);
    if (given.answer == VerificationAnswer::yes) {
        const auto contact = db::find(transaction, before.contact);
        Contact verified = *contact;
        verified.verified_on = transaction.today();
        correct(transaction, *contact, std::move(verified));
    } else {
        tell_office(transaction, ids, before.id.text(), 1, "个联系人的号码或人员有变动，请确认",
                    "contact gave a new number or person; look at it");
    }
    return after;
}

ContactVerification decide(db::Transaction& transaction, const ContactVerification& before, bool accept) {
    if (!waits_for_office(before))
        throw Problem{
            ProblemKind::invalid_input,
            {},
            {record::field_error(
                *record::description_of<ContactVerification>().find("state"), FieldFault::not_one_of,
                {{"value", std::string{text_of(before.state).zh}}, {"choices", "号码变更、人员变动"}})}};
    ContactVerification after = before;
    after.state = accept ? VerificationState::accepted : VerificationState::declined;
    after.decided_by_name = transaction.actor().name;
    after.decided_on = transaction.today();
    audit::update(transaction, accept ? "contact_verification.accept" : "contact_verification.decline",
                  before, after);
    if (!accept) return after;
    const auto contact = db::find(transaction, before.contact);
    Contact changed = *contact;
    if (!before.new_phone.empty()) changed.phone = before.new_phone;
    if (!before.new_name.empty()) changed.name = before.new_name;
    if (before.new_phone.empty() && before.new_name.empty())
        changed.retired_on = transaction.today(); // left, and nobody named in the stead
    else
        changed.verified_on = transaction.today();
    correct(transaction, *contact, std::move(changed));
    return after;
}

} // namespace readiness
} // namespace bihuan
