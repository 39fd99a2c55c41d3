/// Which keys a ledger has had already, and on which line: two rows that contradict each other must not
/// overwrite each other in turn, else importing a file twice would change something.
///
/// Kept in a temporary file, so that memory does not grow with the ledger. Keys are compared by a hash of 64
/// bits: among 1.5 million keys, two alike are expected once in ten million files.
#pragma once

#include "ledger/spill.hpp"
#include "record/field.hpp"

namespace bihuan::ledger {

class SeenKeys {
public:
    SeenKeys(); ///< throws std::runtime_error where there is no room for a temporary file

    void note(std::string_view key, std::size_t line);
    /// Throws Problem invalid_input, repeated_in_file, at this field where the key was noted before.
    void refuse_repeated(std::string_view key, const record::Field&, std::string_view shown) const;

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::uint64_t line = 0; // 0: free
    };
    using File = TemporaryFile;

    static File fresh_file(std::uint64_t slots);
    static Slot read(const File&, std::uint64_t place);
    static void write(const File&, std::uint64_t place, const Slot&);
    /// Where the hash stands, or would stand.
    static std::uint64_t find(const File&, std::uint64_t slots, std::uint64_t hash);
    void grow();

    std::uint64_t slots_;
    std::uint64_t used_ = 0;
    File file_;
};

} // namespace bihuan::ledger
