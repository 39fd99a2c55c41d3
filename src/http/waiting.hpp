/// Steps that came before what they need: a re-inspection of a hazard that is still on another phone.
///
/// Who asks for it (`Prefer: respond-async`, RFC 7240; every item of a batch does) is answered 202 instead of
/// "not found", and the request is kept. It is carried out, for the account that sent it and with that
/// account's permissions of the day, as soon as the record that it names arrives. A step that came before the
/// one it follows (the service before its order) waits likewise for what is done with that record next. What
/// is refused then stays in the list with the reason: nothing that was handed in is lost.
#pragma once

#include "db/database.hpp"
#include "http/call.hpp"
#include "http/response.hpp"

namespace bihuan::http {

/// Where a kept request says whose session handed it in. Believed of kept requests only (Call::session_mark).
constexpr const char* kept_session_header = "x-kept-session";

/// On the answer to a file: the record that it belongs to, which may be waited for.
constexpr const char* belongs_to_header = "Bihuan-Belongs-To";

/// Whether the caller would rather wait than be refused.
bool would_wait(const Request&);

/// A member of a Problem (`Problem::with`): the record on which an earlier step, or a photo, is still to
/// come.
constexpr const char* waits_for_member = "waits_for";

/// The identity of the record that is waited for: one that is not here, where that is all that is wrong, or
/// the one that the problem names. Else an empty text.
std::string missing_record(const Problem&);

/// So many wait for one record at the most; further ones are refused at once.
constexpr std::int64_t most_waiting = 50;
std::int64_t count_waiting(const db::Reader&, const std::string& record);

/// So long something waits; then it is refused as it was tried last, and stays in the list.
constexpr std::int64_t waiting_days = 30;
/// Returns how many were refused.
std::int64_t give_up_waiting(db::Database&);

struct WaitingRequest {
    std::string id;
    std::string account;
    std::string action;
    std::string waits_for;
    Request request;
};

/// Keeps the request; one that waits already is kept once.
WaitingRequest keep_waiting(db::Database&, IdSource&, std::string_view action, const std::string& waits_for,
                            const Call&);

/// Those that wait for one of these records, oldest first; with none named, all.
std::vector<WaitingRequest> waiting_for(const db::Reader&, const std::vector<std::string>& records);

/// Takes it up; false where somebody else has. It is carried out once, also where it was taken up twice: its
/// key sees to that.
bool begin_waiting(db::Database&, const WaitingRequest&);
/// It goes on waiting, perhaps for another record; the list shows what it was answered last.
void go_on_waiting(db::Database&, const WaitingRequest&, const std::string& waits_for,
                   const Response& last = {});
/// Those that were under way when the service ended wait again.
void reset_running(db::Database&);
/// It was carried out, or refused for good.
void settle_waiting(db::Database&, const WaitingRequest&, const Response&);

} // namespace bihuan::http
