#include "app/office.hpp"
#include "app/search_kinds.hpp"
#include "cli/all_commands.hpp"

#include <ostream>

namespace bihuan::cli {
namespace {

int run(const Arguments& arguments, const Streams& streams) {
    app::Office office{app::settings_of(arguments.settings)};
    app::reindex(office.database());
    streams.out << (office.settings().language == Language::zh ? "搜索索引已重建。"
                                                               : "The search index was made anew.")
                << "\n";
    return 0;
}

} // namespace

Command reindex_command() {
    return {"reindex",
            "重建搜索索引；记录本身不变",
            "make the search index anew; the records stay as they are",
            {},
            run};
}

} // namespace bihuan::cli
