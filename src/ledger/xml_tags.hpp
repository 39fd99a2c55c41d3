/// The tags of an XML text where they stand, for changing a few places and leaving every other byte alone.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace bihuan::ledger {

struct XmlTag {
    std::size_t begin = 0, end = 0; ///< from `<` to behind `>`
    std::string_view prefix;        ///< with its colon; empty where there is none
    std::string_view name;          ///< without prefix
    std::string_view text;          ///< the whole tag
    bool closing = false;           ///< `</c>`
    bool empty = false;             ///< `<c/>`

    /// The value of an attribute without prefix, or with any where the name begins with `:`; as it is
    /// written, with its entities.
    std::optional<std::string_view> attribute(std::string_view name) const;
};

/// Walks through the tags; comments, instructions and CDATA are passed over.
class XmlTags {
public:
    explicit XmlTags(std::string_view text) : text_(text) {}
    /// The next tag, or nothing at the end. Throws std::runtime_error where the text is cut off or declares a
    /// document type.
    std::optional<XmlTag> next();

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

/// `&lt;` and the like as characters, and back.
std::string xml_unescaped(std::string_view);
std::string xml_escaped(std::string_view);

/// The tag with this attribute set.
std::string with_attribute(const XmlTag&, std::string_view name, std::string_view value);

} // namespace bihuan::ledger
