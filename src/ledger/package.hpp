/// The parts of an Office Open XML package, unpacked as a stream and within limits.
#pragma once

#include "core/problem.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::ledger {

class Package {
public:
    explicit Package(const std::filesystem::path&); ///< throws Problem bad_workbook
    ~Package();
    Package(const Package&) = delete;
    Package& operator=(const Package&) = delete;

    bool has(const std::string& part) const;
    /// The names of all parts, in the order of their names.
    std::vector<std::string> parts() const;

    /// A part that is read piece by piece.
    class Part {
    public:
        virtual ~Part() = default;
        /// The next piece; empty at the end. Throws Problem bad_workbook where it unpacks to more than it
        /// may.
        virtual std::string_view read() = 0;
        virtual double progress() const = 0;
    };
    std::unique_ptr<Part> open(const std::string& part) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

Problem bad_workbook(const std::filesystem::path&, std::string_view reason_zh, std::string_view reason_en);

} // namespace bihuan::ledger
