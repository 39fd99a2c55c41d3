/// What is published, as a feed that readers subscribe to (Atom, RFC 4287). Pure.
///
/// The identity of an entry is the disclosure's own, so that a reader knows it again; what is withdrawn or
/// has expired is no longer in the feed. Words are Chinese, as they were published.
#pragma once

#include "enforcement/disclosure.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bihuan::enforcement {

struct AtomEntry {
    Id<Disclosure> id;
    DisclosureKind kind = DisclosureKind::penalty;
    std::string organ;   ///< may be empty: the office
    std::string target;  ///< as published
    std::string content; ///< as published
    std::string document_no;
    Date published_on;
};

struct AtomFeed {
    std::string id;     ///< UUID
    std::string office; ///< its name
    Date updated_on;    ///< of the last publication or withdrawal
    std::vector<AtomEntry> entries;
};

/// A UUID made from a digest (version 8, RFC 9562 §5.8): the same digest, the same UUID.
std::string uuid_of_digest(std::string_view sha256);

/// Text between tags: the five characters that mean something to XML replaced, those that no XML may hold
/// left out.
std::string xml_text(std::string_view text);

std::string atom_text(const AtomFeed&);

} // namespace bihuan::enforcement
