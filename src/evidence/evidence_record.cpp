#include "evidence/evidence.hpp"
#include "record/record.hpp"

#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(EvidencePurpose) {
    static constexpr std::array texts{
        EnumText{"before", "整改前", "before"},
        EnumText{"after", "整改后", "after"},
        EnumText{"scene", "现场", "scene"},
        EnumText{"signature_officer", "检查人员签名", "officer's signature"},
        EnumText{"signature_unit", "被检查单位签名", "signature of the unit"},
        EnumText{"signature_witness", "见证人签名", "signature of the witness"},
        EnumText{"document", "文书材料", "document"},
        EnumText{"recording", "音像记录", "recording"},
    };
    return texts;
}

const record::Record<Evidence>& describe(const Evidence*) {
    using record::Access;
    static const auto description =
        record::Record<Evidence>{"evidence", {"证据", "evidence"}}
            .identified_by<&Evidence::id>()
            .field<&Evidence::subject_type>({"所属记录类型", "type of the record"},
                                            {.required = true, .max_length = 40})
            .field<&Evidence::subject>({"所属记录", "record"}, {.required = true, .max_length = 40})
            .field<&Evidence::purpose>({"用途", "purpose"}, {.required = true})
            .field<&Evidence::item>({"检查项", "checklist item"}, {.max_length = 40})
            .field<&Evidence::caption>({"说明", "caption"})
            .field<&Evidence::sha256>({"摘要", "SHA-256"}, {.access = Access::system})
            .field<&Evidence::media_type>({"类型", "media type"}, {.access = Access::system})
            .field<&Evidence::size_bytes>({"字节数", "size in bytes"}, {.access = Access::system})
            .field<&Evidence::taken_at>({"拍摄时间", "taken at"})
            .field<&Evidence::longitude>({"经度", "longitude"}, {.access = Access::system})
            .field<&Evidence::latitude>({"纬度", "latitude"}, {.access = Access::system})
            .field<&Evidence::signer>({"签名人", "signer"}, {.max_length = 40})
            .field<&Evidence::collected_by>({"采集账号", "collected by"}, {.access = Access::system})
            .field<&Evidence::device>({"采集设备", "device"}, {.max_length = 100})
            .field<&Evidence::session>({"采集会话", "session"}, {.access = Access::system})
            .field<&Evidence::received_at>({"收到时间", "received at"}, {.access = Access::system});
    return description;
}

} // namespace bihuan
