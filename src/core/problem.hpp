/// The one error that a caller must hear: a `Problem`, with its texts in both languages.
///
/// Every kind stands once in problem_kinds.inc (whole operation) or field_faults.inc (one field, one cell):
/// code, HTTP status, and title, detail and remedy in Chinese and English with named parameters in braces.
/// From these come the problem+json answers (RFC 9457), messages of the program, reasons in reject files, and
/// docs/errors.md.
#pragma once

#include <exception>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan {

enum class Language { zh, en };

enum class ProblemKind {
#define BIHUAN_PROBLEM(code, status, title_zh, title_en, detail_zh, detail_en) code,
#include "core/problem_kinds.inc"
#undef BIHUAN_PROBLEM
};

enum class FieldFault {
#define BIHUAN_FAULT(code, text_zh, text_en) code,
#include "core/field_faults.inc"
#undef BIHUAN_FAULT
};

/// The words that fill the braces: {"code", "YH2023-0001"}. The names of things (`what`, `field`, `other`,
/// `hint`) may stand as `隐患 / hazard`; each language takes its half.
using Parameters = std::map<std::string, std::string, std::less<>>;

/// One thing wrong with one field of an input.
struct FieldError {
    std::string pointer; ///< JSON Pointer (RFC 6901) or name of the field: `/due_date`, `/officers/0/name`
    FieldFault fault;
    Parameters parameters;
    std::string label_zh; ///< the field's name for people
    std::string label_en;

    std::string message(Language) const;
};

struct ProblemText {
    std::string_view code; ///< `hazard_already_closed`; the type is /problems/hazard-already-closed
    int status;            ///< HTTP status
    std::string_view title_zh, title_en;
    std::string_view detail_zh, detail_en; ///< what happened and what to do
};

struct FaultText {
    std::string_view code;
    std::string_view zh, en;
};

const ProblemText& text_of_problem(ProblemKind);
const FaultText& text_of_fault(FieldFault);

/// `{name}` in `pattern` replaced by its parameter; an unknown name stays as it is.
std::string fill_in(std::string_view pattern, const Parameters&);

class Problem : public std::exception {
public:
    explicit Problem(ProblemKind kind, Parameters parameters = {}, std::vector<FieldError> errors = {});

    ProblemKind kind() const { return kind_; }
    const Parameters& parameters() const { return parameters_; }
    const std::vector<FieldError>& errors() const { return errors_; }
    int status() const;

    std::string title(Language) const;
    /// One sentence or two: what happened and what to do; without the field errors.
    std::string detail(Language) const;
    /// Title, detail and every field error, a line each: what the program prints on standard error.
    std::string report(Language) const;

    /// For the log alone: what another library said. Never shown to a caller.
    Problem& because(std::string cause);
    const std::string& cause() const { return cause_; }

    /// A further member of the answer (RFC 9457, section 3.2), as finished JSON: what the caller can do now.
    Problem& with(std::string name, std::string json);
    const std::map<std::string, std::string>& more() const { return more_; }

    const char* what() const noexcept override { return what_.c_str(); }

private:
    ProblemKind kind_;
    Parameters parameters_;
    std::vector<FieldError> errors_;
    std::string cause_;
    std::map<std::string, std::string> more_;
    std::string what_;
};

} // namespace bihuan
