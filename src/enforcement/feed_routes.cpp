#include "enforcement/atom_feed.hpp"
#include "enforcement/enforcement_routes.hpp"

#include "core/hash.hpp"

namespace bihuan::enforcement {
namespace {

using http::Call;
using http::Response;

constexpr const char* atom_type = "application/atom+xml; charset=utf-8";
constexpr std::int64_t newest = 100; // the list has them all

/// The first entry of the audit chain is this office's and no other's, and survives backup and restore.
struct Beginning {
    std::string hash;
    Date day;
};
Beginning beginning_of_chain(const db::Reader& reader) {
    Beginning beginning{sha256({}), {}};
    reader.each("SELECT hash, at FROM audit_entry WHERE sequence = 1", {}, [&](const db::Row& row) {
        beginning = {std::string{row.text(0)}, Instant::parse(row.text(1)).value_or(Instant{}).local_date()};
    });
    return beginning;
}

Response feed(const std::string& office, const Call& call, const db::Reader& reader) {
    const auto beginning = beginning_of_chain(reader);
    AtomFeed feed;
    feed.id = uuid_of_digest(sha256("disclosures " + beginning.hash));
    feed.office = office;
    feed.updated_on = beginning.day;
    reader.each(
        "SELECT id, kind, organ, target, content, document_no, published_on FROM published_disclosure "
        "WHERE state = 'published' AND expires_on >= $1 ORDER BY published_on DESC, id DESC LIMIT $2",
        {call.today, newest}, [&](const db::Row& row) {
            feed.entries.push_back({Id<Disclosure>::trusted(std::string{row.text(0)}),
                                    parse_enum<DisclosureKind>(row.text(1)).value(), std::string{row.text(2)},
                                    std::string{row.text(3)}, std::string{row.text(4)},
                                    std::string{row.text(5)}, row.date(6)});
        });
    if (!feed.entries.empty()) feed.updated_on = feed.entries.front().published_on;
    const auto withdrawn =
        reader.text("SELECT max(withdrawn_on) FROM published_disclosure WHERE state = 'withdrawn'");
    if (const auto day = Date::parse(withdrawn.value_or("")))
        feed.updated_on = std::max(feed.updated_on, *day);
    Response response{200, atom_type, atom_text(feed), {}};
    const std::string tag = http::etag_of(response.body);
    response.with("ETag", tag).with("Cache-Control", "public, no-cache");
    return response;
}

} // namespace

std::vector<http::Route> feed_routes(std::string office) {
    return {
        {.method = "GET",
         .path = "/api/v1/disclosures.atom",
         .audience = http::Anyone{},
         .action = "disclosure.feed",
         .summary = {"已公示的执法决定（Atom 订阅）", "published enforcement decisions as a feed (Atom)"},
         .output = http::free_object("disclosure_feed", "RFC 4287"),
         .media_type = atom_type,
         .work = http::Reading{[office = std::move(office)](const Call& call, const db::Reader& reader) {
             return feed(office, call, reader);
         }}},
    };
}

} // namespace bihuan::enforcement
