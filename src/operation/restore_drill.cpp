#include "operation/restore_drill.hpp"

#include "db/rows.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(DrillOutcome) {
    static constexpr std::array texts{EnumText{"passed", "通过", "passed"},
                                      EnumText{"failed", "未通过", "failed"}};
    return texts;
}

const record::Record<RestoreDrill>& describe(const RestoreDrill*) {
    static const auto description =
        record::Record<RestoreDrill>{"restore_drill", {"恢复演练", "restore drill"}}
            .identified_by<&RestoreDrill::id>()
            .field<&RestoreDrill::held_at>({"演练时间", "held at"}, {.access = Access::system})
            .field<&RestoreDrill::duration_milliseconds>({"用时（毫秒）", "duration in milliseconds"},
                                                         {.access = Access::system})
            .field<&RestoreDrill::outcome>({"结果", "outcome"}, {.access = Access::system})
            .field<&RestoreDrill::backup>({"备份文件", "backup"}, {.access = Access::system})
            .field<&RestoreDrill::backup_made_at>({"备份时间", "backup made at"}, {.access = Access::system})
            .field<&RestoreDrill::size_bytes>({"备份大小（字节）", "size of the backup in bytes"},
                                              {.access = Access::system})
            .field<&RestoreDrill::backup_sha256>({"备份的 SHA-256", "SHA-256 of the backup"},
                                                 {.access = Access::system})
            .field<&RestoreDrill::chain_sequence>({"审计链末端序号", "end of the restored chain"},
                                                  {.access = Access::system})
            .field<&RestoreDrill::chain_hash>({"审计链末端", "hash of that end"}, {.access = Access::system})
            .field<&RestoreDrill::records>({"业务记录数", "records"}, {.access = Access::system})
            .field<&RestoreDrill::originals>({"证据原件数", "originals of evidence"},
                                             {.access = Access::system})
            .field<&RestoreDrill::finding_zh>({"问题（中文）", "finding (Chinese)"},
                                              {.max_length = 1000, .access = Access::system})
            .field<&RestoreDrill::finding_en>({"问题（英文）", "finding (English)"},
                                              {.max_length = 1000, .access = Access::system});
    return description;
}

namespace operation {

std::vector<RestoreDrill> drills(const db::Reader& reader, const std::string& after, std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id < ?", after);
    const std::string place = conditions.place(limit);
    return db::rows<RestoreDrill>(reader,
                                  "SELECT {columns} FROM restore_drill WHERE " + conditions.text() +
                                      " ORDER BY id DESC LIMIT " + place,
                                  conditions.parameters());
}

} // namespace operation
} // namespace bihuan
