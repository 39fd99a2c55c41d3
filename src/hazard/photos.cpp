#include "hazard/photos.hpp"

#include "enterprise/enterprise_store.hpp"
#include "evidence/evidence_store.hpp"

namespace bihuan::hazard {

std::int64_t count_photos(const db::Reader& reader, const Hazard& hazard, EvidencePurpose purpose) {
    return evidence::count_from_within(
        reader, "hazard", hazard.id.text(), purpose,
        {hazard.community, enterprise::grid_of(reader, hazard.enterprise, hazard.community)});
}

bool has_both_photos(const db::Reader& reader, const Hazard& hazard) {
    return count_photos(reader, hazard, EvidencePurpose::before) > 0 &&
           count_photos(reader, hazard, EvidencePurpose::after) > 0;
}

} // namespace bihuan::hazard
