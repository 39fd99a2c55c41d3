/// One call of a route, as its function sees it: who asks, with what, in which language.
#pragma once

#include "access/account.hpp"
#include "core/json.hpp"
#include "db/database.hpp"
#include "http/request.hpp"
#include "http/response.hpp"
#include "record/record.hpp"

#include <functional>
#include <memory>
#include <optional>

namespace bihuan::http {

/// Who stands behind a session cookie or a bearer token.
struct Caller {
    Account account;
    bool by_token = false;
    std::string csrf_token; ///< of the session
};

/// One page of a list by keyset: what was shown last, and how many more are wanted.
struct PageWish {
    std::string after; ///< identity; empty: from the beginning
    std::int64_t limit = 50;
};

/// Like `record::read_json`, and reports required members that are not given although the record has a
/// default for them, such as a date or a result.
void read_new_json(const Json&, const record::Description&, void* record, Findings&,
                   std::string_view pointer = "/");

class Call {
public:
    Call(const Request& of, Language wanted, Instant at)
        : request(of), language(wanted), now(at), today(at.local_date()) {}

    const Request& request;
    Language language;
    Instant now; ///< read once for the whole call
    Date today;
    std::string address; ///< of the caller; behind a proxy on this machine, the one that the proxy names
    std::shared_ptr<const Caller> caller; ///< none on routes for anyone
    /// Where the route's permission is held; nothing: in the whole office.
    /// Roles bound to a grid or an enterprise add nothing here: who knows them looks at `grids` and
    /// `enterprises` as well.
    std::optional<std::vector<std::string>> areas;
    std::vector<access::GridPlace> grids;
    std::vector<std::string> enterprises;
    Parameters path;
    Parameters query;
    PageWish page;
    /// Answers another request of the same caller on the same path as any; for routes that carry many.
    std::function<Response(const Request&)> answer;

    Actor actor() const;
    /// A mark of the session or token that speaks, the same for all its calls and no secret: who holds a
    /// phone can be told from it, signing in with it cannot be done.
    std::string session_mark() const;
    const Account& account() const { return caller->account; }

    /// The body as JSON. Throws Problem malformed_json with line and column, or unsupported_media_type.
    Json body() const;
    /// Fills `record` from the body, by its description; throws Problem invalid_input with all that is wrong.
    template<class T>
    void read(T& record) const {
        read_into(record::description_of<T>(), &record);
    }
    /// The same for a record that is made here: what is required must be given, defaults do not count.
    template<class T>
    void read_new(T& record) const {
        Findings findings;
        read_new_json(body(), record::description_of<T>(), &record, findings);
        findings.throw_if_any();
    }
    /// The part of the path as an identity; throws Problem not_found for anything else.
    template<class T>
    Id<T> id(std::string_view name) const {
        if (auto id = Id<T>::parse(path_part(name))) return *id;
        throw no_such(record::description_of<T>(), path_part(name));
    }
    template<class T>
    Problem no_such(const Id<T>& id) const {
        return no_such(record::description_of<T>(), id.text());
    }

    const std::string& path_part(std::string_view name) const;
    /// A parameter of the query, or an empty text; its kind is checked already.
    const std::string& asked(std::string_view name) const;
    std::optional<Date> date(std::string_view name) const;
    /// A parameter that is a whole number within bounds; `otherwise` where it is not given. Throws Problem
    /// invalid_input.
    std::int64_t number(std::string_view name, std::int64_t otherwise, std::int64_t least,
                        std::int64_t most) const;
    /// `from` to `to` of the query; throws Problem invalid_input where `to` is before `from`.
    Period period() const;

    /// Whether the caller holds the permission today for records of `community`.
    bool may(access::Permission, const std::string& community, const std::string& grid = {}) const;
    /// Throws Problem outside_area where the route's permission is not held for the whole of `community`.
    void require_area(const std::string& community) const;
    /// The same for a record that carries a grid: a role bound to that grid is enough.
    void require_place(const std::string& community, const std::string& grid) const;
    /// Throws Problem outside_area unless the caller is a contact of the enterprise with this identity.
    void require_contact(const std::string& enterprise) const;
    /// Throws Problem precondition_failed where `If-Match` names another state than `tag`.
    void require_match(std::string_view tag) const;

private:
    void read_into(const record::Description&, void* record) const;
    static Problem no_such(const record::Description&, const std::string& key);
};

/// The cursor that leads past the record with this identity; opaque to callers.
std::string cursor_after(std::string_view id);
/// The identity behind a cursor, or nothing.
std::optional<std::string> identity_in(std::string_view cursor);

/// `{"items": […], "next_cursor": …}` of rows that were asked for with one more than `limit`. `write` puts
/// one record.
template<class Rows, class Write>
std::string page_json(const PageWish& wish, const Rows& rows, Write&& write) {
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().name("items").begin_list();
    const auto limit = static_cast<std::size_t>(wish.limit);
    for (std::size_t i = 0; i < rows.size() && i < limit; ++i)
        write(writer, rows[i]);
    writer.end_list().name("next_cursor");
    if (rows.size() > limit)
        writer.value(std::string_view{cursor_after(rows[limit - 1].id.text())});
    else
        writer.null();
    writer.end_object();
    return out;
}

/// For `write_json`: leaves out what only those may see who hold `read_personal`.
bool is_not_personal(const record::Field&);

} // namespace bihuan::http
