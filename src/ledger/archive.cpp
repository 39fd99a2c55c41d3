#include "ledger/archive.hpp"

#include <Poco/DateTime.h>
#include <Poco/Timestamp.h>
#include <Poco/Zip/Compress.h>

#include <sstream>

namespace bihuan::ledger {

struct ArchiveWriter::State {
    explicit State(Instant of)
        : at(Poco::Timestamp::fromEpochTime(of.milliseconds() / 1000)), zip(out, true) {}
    Poco::DateTime at;
    std::ostringstream out;
    Poco::Zip::Compress zip;
};

ArchiveWriter::ArchiveWriter(Instant at) : state_(std::make_unique<State>(at)) {}
ArchiveWriter::~ArchiveWriter() = default;

void ArchiveWriter::add(const std::string& name, std::string_view bytes, Packing packing) {
    std::istringstream in{std::string{bytes}};
    state_->zip.addFile(in, state_->at, Poco::Path{name, Poco::Path::PATH_UNIX},
                        packing == Packing::stored ? Poco::Zip::ZipCommon::CM_STORE
                                                   : Poco::Zip::ZipCommon::CM_DEFLATE);
}

std::size_t ArchiveWriter::size() const {
    return static_cast<std::size_t>(state_->out.tellp());
}

std::string ArchiveWriter::finish() {
    state_->zip.close();
    return std::move(state_->out).str();
}

} // namespace bihuan::ledger
