/// A file that only we can read and that is gone when it goes out of scope: ledgers that come in or go out
/// over HTTP name people.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace bihuan::ledger {

class PassingFile {
public:
    /// In a folder of its own; `name` with its ending. Throws Problem disk_full.
    explicit PassingFile(const std::string& name, const std::string& bytes = {});
    ~PassingFile();
    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;

    const std::filesystem::path& path() const { return path_; }
    /// What stands in it now; empty where it was never written.
    std::string bytes() const;

private:
    std::filesystem::path folder_, path_;
};

constexpr std::string_view csv_type = "text/csv; charset=utf-8";
constexpr std::string_view xlsx_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A ledger that came in as the body of a request; its media type says which kind it is. Throws Problem
/// not_a_ledger for anything but CSV and XLSX.
std::string name_of_handed_in(std::string_view media_type);

} // namespace bihuan::ledger
