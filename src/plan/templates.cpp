#include "plan/templates.hpp"

#include "core/embedded.hpp"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <system_error>

namespace bihuan::embedded {
std::span<const EmbeddedFile> plan_templates();
}

namespace bihuan::plan {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view frame_folder = "frame/", card_folder = "cards/", enterprise_folder = "enterprise/";

struct File {
    std::string shown; ///< as people know it
    std::string bytes;
};
using Files = std::map<std::string, File>; // by path below the folder

std::string bytes_of(const fs::path& path) {
    std::ifstream in{path, std::ios::binary};
    if (!in)
        throw Problem{
            ProblemKind::file_unreadable,
            {{"file", path.string()}, {"reason", std::error_code{errno, std::generic_category()}.message()}}};
    return {std::istreambuf_iterator<char>{in}, {}};
}

Files files_of(const std::string& folder) {
    Files files;
    for (const auto& file : embedded::plan_templates())
        files[std::string{file.path}] = {"plans/" + std::string{file.path}, std::string{file.bytes}};
    std::error_code error;
    if (folder.empty() || !fs::is_directory(folder, error)) return files;
    for (const auto& entry : fs::recursive_directory_iterator{folder, error})
        if (entry.is_regular_file() && entry.path().extension() == ".md" &&
            entry.path().parent_path() != fs::path{folder})
            files[fs::relative(entry.path(), folder).generic_string()] = {entry.path().string(),
                                                                          bytes_of(entry.path())};
    return files;
}

/// `NAME.zh.md` with the `NAME.en.md` beside it.
void add_pair(const Files& files, const std::string& path, std::string code,
              std::vector<PlanTemplate>& into) {
    const auto& file = files.at(path);
    const auto english = files.find(path.substr(0, path.size() - 6) + ".en.md");
    std::string text_en = english == files.end() ? "" : english->second.bytes;
    into.push_back({std::move(code), file.shown, file.bytes, std::move(text_en)});
}

/// The pairs of one folder, each under its name, or under folder and name.
std::vector<PlanTemplate> of_one_folder(const std::string& folder, std::string_view below, bool with_folder) {
    std::vector<PlanTemplate> all;
    const auto files = files_of(folder);
    for (const auto& [path, file] : files)
        if (path.starts_with(below) && path.ends_with(".zh.md")) {
            const std::size_t begin = with_folder ? 0 : below.size();
            add_pair(files, path, path.substr(begin, path.size() - begin - 6), all);
        }
    return all;
}

} // namespace

std::vector<PlanTemplate> templates_in(const std::string& folder) {
    std::vector<PlanTemplate> all;
    const auto files = files_of(folder);
    for (const auto& [path, file] : files)
        if (path.ends_with("/plan.zh.md") && !path.starts_with(frame_folder) &&
            !path.starts_with(enterprise_folder))
            add_pair(files, path, path.substr(0, path.find('/')), all);
    return all;
}

std::vector<PlanTemplate> card_templates_in(const std::string& folder) {
    return of_one_folder(folder, card_folder, false);
}

std::vector<PlanTemplate> enterprise_templates_in(const std::string& folder) {
    return of_one_folder(folder, enterprise_folder, true);
}

std::optional<PlanTemplate> enterprise_template(const std::string& folder, std::string_view code) {
    for (auto& of : enterprise_templates_in(folder))
        if (of.code == code) return std::move(of);
    return std::nullopt;
}

Json frame_json() {
    Json frame{Json::Object{}};
    for (const auto& file : embedded::plan_templates())
        if (file.path.starts_with(frame_folder)) frame.set(std::string{file.path}, file.bytes);
    return frame;
}

} // namespace bihuan::plan
