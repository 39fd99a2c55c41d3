/// XML in pieces: elements and text as they come, nothing kept.
#pragma once

#include "ledger/package.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::ledger {

/// The attributes of an element, by name without prefix.
class Attributes {
public:
    explicit Attributes(const char** pairs) : pairs_(pairs) {}
    /// The value, or an empty text.
    std::string_view get(std::string_view name) const;

private:
    const char** pairs_;
};

struct XmlHandler {
    std::function<void(std::string_view name, const Attributes&)> start;
    std::function<void(std::string_view name)> end;
    std::function<void(std::string_view text)> text;
};

/// Names come without their prefix. A document type declaration is refused, and with it every entity of its
/// own.
class XmlStream {
public:
    XmlStream(std::filesystem::path file, std::unique_ptr<Package::Part>, XmlHandler);
    ~XmlStream();
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;

    /// Parses one more piece, or the rest of the last one up to the next pause; false when there is none.
    /// Throws Problem bad_workbook.
    bool advance();
    /// From within the handler: ends `advance` here, so that what was parsed can be taken before more comes.
    void pause();
    double progress() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace bihuan::ledger
