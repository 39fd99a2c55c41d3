#include "cli/all_commands.hpp"
#include "planning/draw_file.hpp"

#include <fstream>
#include <iterator>
#include <ostream>

namespace bihuan::cli {
namespace {

Json read_file(const std::string& path) {
    std::ifstream in{path, std::ios::binary};
    if (!in) throw Problem{ProblemKind::bad_draw_file, {{"file", path}, {"where", path}}};
    const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    return Json::parse(bytes);
}

int run(const Arguments& arguments, const Streams& streams) {
    const bool zh = app::language_of_messages(arguments.settings) == Language::zh;
    const Json file = read_file(arguments.get("FILE"));
    if (const auto difference = planning::first_difference(file, arguments.get("--commitment"))) {
        streams.out << (zh ? "核验未通过：" : "Verification failed: ") << difference->where << "："
                    << (zh ? difference->zh : difference->en) << "\n";
        return 1;
    }
    const Json* value = file.find("public_value");
    if (value->text()->empty())
        streams.out << (zh ? "注意：本次抽取没有使用公开数值，种子由抽取单位单方产生。"
                           : "Note: no public value was used; the seed is the office's alone.")
                    << "\n";
    streams.out
        << (zh ? "核验通过：抽取结果与公布的名单、权重、种子一致。承诺值 "
               : "Verified: the result follows from the published lists, weights and seed. Commitment ")
        << *file.find("commitment")->text() << "\n";
    return 0;
}

} // namespace

Command verify_draw_command() {
    return {
        "verify-draw",
        "核验双随机抽取的公开文件：能重现即通过，否则指出第一处不同，退出码 1；不需要数据库",
        "repeat a published draw from its file: yes, or the first difference and exit 1; needs no database",
        {{"FILE", "FILE", "公开的抽取文件", "the published file", true},
         {"--commitment", "HEX", "抽取前记下的承诺值，一并比对",
          "the commitment noted before the draw, compared as well"}},
        run};
}

} // namespace bihuan::cli
