#include "record/record.hpp"

namespace bihuan::record {

const Field* Description::find(std::string_view name) const {
    for (const auto& field : fields_)
        if (field.name == name) return &field;
    return nullptr;
}

std::string Description::id_of(const void* record) const {
    return text_of(fields_.front().get(record));
}

} // namespace bihuan::record
