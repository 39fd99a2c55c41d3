#include "evidence/evidence.hpp"

#include "db/rows.hpp"

namespace bihuan::evidence {

std::vector<Evidence> attached_to(const db::Reader& reader, std::string_view subject_type,
                                  std::string_view subject) {
    return db::rows<Evidence>(
        reader, "SELECT {columns} FROM evidence WHERE subject = $1 AND subject_type = $2 ORDER BY id",
        {std::string{subject}, std::string{subject_type}});
}

std::int64_t count_attached(const db::Reader& reader, std::string_view subject_type, std::string_view subject,
                            EvidencePurpose purpose) {
    return reader
        .integer("SELECT count(*) FROM evidence WHERE subject = $1 AND subject_type = $2 AND purpose = $3",
                 {std::string{subject}, std::string{subject_type}, std::string{code_of(purpose)}})
        .value_or(0);
}

} // namespace bihuan::evidence
