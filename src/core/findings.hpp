/// Collects everything that is wrong with an input before it is refused, so that people mend a form once.
#pragma once

#include "core/problem.hpp"

#include <string>
#include <vector>

namespace bihuan {

class Findings {
public:
    void add(FieldError error) { errors_.push_back(std::move(error)); }
    bool empty() const { return errors_.empty(); }
    const std::vector<FieldError>& errors() const { return errors_; }
    /// Throws `invalid_input` with all that was found; does nothing where nothing was.
    void throw_if_any() {
        if (!errors_.empty()) throw Problem{ProblemKind::invalid_input, {}, std::move(errors_)};
    }

private:
    std::vector<FieldError> errors_;
};

} // namespace bihuan
