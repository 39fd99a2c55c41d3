/// Writes a ZIP file piece by piece, for what is handed over as one file: the whole file of a case.
#pragma once

#include "core/instant.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace bihuan::ledger {

class ArchiveWriter {
public:
    /// `at` is the time that stands with every entry.
    explicit ArchiveWriter(Instant at);
    ~ArchiveWriter();

    /// Adds a file. `name` is a path inside the archive in UTF-8. Photos are stored as they are: they do not
    /// get smaller.
    enum class Packing { compressed, stored };
    void add(const std::string& name, std::string_view bytes, Packing = Packing::compressed);
    /// The bytes of the archive so far; for a limit on them.
    std::size_t size() const;
    /// The whole archive; nothing can be added afterwards.
    std::string finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace bihuan::ledger
