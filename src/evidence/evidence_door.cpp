#include "evidence/evidence_door.hpp"

#include "audit/chain.hpp"
#include "evidence/evidence_actions.hpp"
#include "evidence/evidence_store.hpp"
#include "http/problem_json.hpp"
#include "http/receipt.hpp"
#include "http/taken.hpp"
#include "http/waiting.hpp"

namespace bihuan::evidence {
namespace {

constexpr const char* action = "evidence.add";

http::Response shown(const Evidence& evidence, const std::vector<audit::Receipt>& receipts) {
    std::string body = record::to_json(evidence);
    if (!receipts.empty()) {
        body.pop_back();
        body += ",\"receipt\":" + http::receipt_json(receipts.front()).dump() + "}";
    }
    http::Response response = http::record_response(std::move(body), 201);
    response.with("Location", "/api/v1/evidence/" + evidence.id.text());
    http::add_receipt(response, receipts);
    return response;
}

/// The answer to what was taken in already, or the conflict; nothing where the identity is new.
std::optional<http::Response> known(const http::Call& call, const db::Reader& reader, const Evidence& given,
                                    bool& differs) {
    const auto kept = given.id.empty() ? std::nullopt : db::find(reader, given.id);
    if (!kept) return std::nullopt;
    if (!same_content(*kept, given) || kept->collected_by != call.account().id.text()) {
        differs = true;
        return http::Response{};
    }
    const auto receipt = audit::receipt_of(reader, "evidence", kept->id.text());
    http::Response response = shown(*kept, receipt ? std::vector{*receipt} : std::vector<audit::Receipt>{});
    response.with("Idempotency-Replayed", "true");
    return response;
}

/// Whether the record lies where the caller holds the permission of the route.
bool reaches(const http::Call& call, const Place& place) {
    return access::Reach{call.areas, call.grids, {}}.covers(place.community, place.grid);
}

} // namespace

Evidence read_about(const Json& json, const Subjects& subjects) {
    Evidence about;
    Findings findings;
    http::read_new_json(json, record::description_of<Evidence>(), &about, findings);
    if (!about.subject_type.empty() && !subjects.contains(about.subject_type)) {
        std::string choices;
        for (const auto& [type, of] : subjects)
            choices += (choices.empty() ? "" : "、") + type;
        findings.add(record::field_error(*record::description_of<Evidence>().find("subject_type"),
                                         FieldFault::not_one_of,
                                         {{"value", about.subject_type}, {"choices", choices}}));
    }
    if (!about.subject.empty() && !is_uuid(about.subject))
        findings.add(record::field_error(*record::description_of<Evidence>().find("subject"),
                                         FieldFault::not_an_id, {{"value", about.subject}}));
    findings.throw_if_any();
    return about;
}

void require_subject(const http::Call& call, const db::Reader& reader, const Subjects& subjects,
                     const Evidence& about) {
    const auto place = subjects.at(about.subject_type)(reader, about.subject);
    if (!place || reaches(call, *place)) return;
    throw Problem{ProblemKind::not_found, {{"what", "记录 / record"}, {"key", about.subject}}};
}

Evidence visible(const http::Call& call, const db::Reader& reader, const Subjects& subjects,
                 const Id<Evidence>& id) {
    auto evidence = db::find(reader, id);
    if (!evidence) throw call.no_such(id);
    const auto of = subjects.find(evidence->subject_type);
    const auto place = of == subjects.end() ? std::nullopt : of->second(reader, evidence->subject);
    const bool own = evidence->collected_by == call.account().id.text();
    if (place ? !reaches(call, *place) : call.areas && !own) throw call.no_such(id);
    return std::move(*evidence);
}

http::Response take_in(const http::Call& call, db::Database& database, IdSource& ids,
                       const Subjects& subjects, const Follower& follower, Evidence about,
                       const std::string& bytes, const std::string& upload) {
    about.collected_by = call.account().id.text();
    about.session = call.session_mark();
    about = examined(std::move(about), bytes);
    bool differs = false;
    // Most repeats are answered here, without waiting for those who write.
    auto before = database.read([&](const db::Reader& reader) {
        require_subject(call, reader, subjects, about);
        return known(call, reader, about, differs);
    });
    if (before && !differs && upload.empty()) return std::move(*before);
    return database.write(call.actor(), [&](db::Transaction& transaction) {
        audit::hold_chain(transaction);
        differs = false;
        if (!upload.empty()) end_upload(transaction, upload);
        if (auto repeat = known(call, transaction, about, differs)) {
            if (!differs) return std::move(*repeat);
            http::keep_conflict(transaction, ids, {action, about.id.text(), bytes, about.media_type}, call);
            return http::problem_response(Problem{ProblemKind::different_content, {{"id", about.id.text()}}},
                                          call.language, ids.next());
        }
        audit::remember_receipts(transaction);
        const Evidence kept = keep(transaction, ids, std::move(about), bytes);
        http::Response response = shown(kept, audit::remembered_receipts(transaction));
        response.with(http::belongs_to_header, kept.subject);
        if (follower) follower(transaction, ids, kept);
        return response;
    });
}

} // namespace bihuan::evidence
