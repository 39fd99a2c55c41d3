#include "checklist/checklist_set.hpp"

#include "core/embedded.hpp"
#include "core/problem.hpp"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <system_error>

namespace bihuan::embedded {
std::span<const EmbeddedFile> checklists();
}

namespace bihuan::checklist {
namespace {

namespace fs = std::filesystem;

using Files = std::map<std::string, std::string>; // bytes by path below the folder

constexpr const char* criteria_file = "major_criteria/major_criteria.csv";

Files built_in_files() {
    Files files;
    for (const auto& file : embedded::checklists())
        files.emplace(file.path, file.bytes);
    return files;
}

[[noreturn]] void cannot_read(const fs::path& path, const std::error_code& error) {
    throw Problem{ProblemKind::file_unreadable, {{"file", path.string()}, {"reason", error.message()}}};
}

std::string bytes_of(const fs::path& path) {
    std::ifstream in{path, std::ios::binary};
    if (!in) cannot_read(path, {errno, std::generic_category()});
    return {std::istreambuf_iterator<char>{in}, {}};
}

void lay_over(Files& files, const fs::path& folder) {
    std::error_code error;
    if (!fs::exists(folder, error)) return;
    fs::directory_iterator entries{folder, error};
    if (error) cannot_read(folder, error);
    for (const auto& entry : entries)
        if (entry.is_regular_file() && entry.path().extension() == ".csv")
            files[entry.path().filename().string()] = bytes_of(entry.path());
    if (fs::is_regular_file(folder / criteria_file)) files[criteria_file] = bytes_of(folder / criteria_file);
}

void refuse_codes_of_two_files(const std::vector<Checklist>& checklists) {
    std::map<std::string, std::string> file_of;
    for (const auto& list : checklists)
        for (const auto& item : list.items) {
            const auto [before, is_new] = file_of.emplace(item.code, list.file);
            if (is_new) continue;
            const auto line = std::to_string(item.line);
            throw Problem{ProblemKind::bad_checklist,
                          {{"file", list.file}},
                          {FieldError{"/" + line + "/code",
                                      FieldFault::already_used,
                                      {{"value", item.code + "（" + before->second + "）"}},
                                      "第 " + line + " 行 编号",
                                      "line " + line + " code"}}};
        }
}

} // namespace

ChecklistSet ChecklistSet::built_in() {
    return with_folder({});
}

ChecklistSet ChecklistSet::with_folder(const std::string& folder) {
    auto files = built_in_files();
    lay_over(files, folder);
    ChecklistSet set;
    set.criteria_ = read_major_criteria(criteria_file, files.at(criteria_file));
    for (const auto& [file, bytes] : files)
        if (file != criteria_file) set.checklists_.push_back(read_checklist(file, bytes, set.criteria_));
    refuse_codes_of_two_files(set.checklists_);
    return set;
}

std::vector<const Checklist*> ChecklistSet::for_place(PlaceType place) const& {
    std::vector<const Checklist*> lists;
    const auto add = [&](PlaceType wanted) {
        for (const auto& list : checklists_)
            if (list.place == wanted) lists.push_back(&list);
    };
    add(place);
    if (place != PlaceType::general) add(PlaceType::general);
    return lists;
}

std::vector<AskedItem> ChecklistSet::items_for(PlaceType place) const& {
    std::vector<AskedItem> asked;
    std::set<std::pair<std::string, std::string>> cited;
    for (const auto* list : for_place(place))
        for (const auto& item : list->items) {
            const auto article = std::pair{item.basis, item.article};
            if (list->place == PlaceType::general && place != PlaceType::general && cited.contains(article))
                continue;
            if (list->place != PlaceType::general) cited.insert(article);
            asked.push_back({list, &item});
        }
    return asked;
}

} // namespace bihuan::checklist
