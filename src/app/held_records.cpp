#include "app/held_records.hpp"

#include "app/evidence_subjects.hpp"

namespace bihuan::app {

operation::PlaceOfHeld place_of_held() {
    return [subjects = evidence_subjects()](const db::Reader& reader, HeldKind kind,
                                            const std::string& subject) -> std::optional<std::string> {
        std::string type{code_of(kind)}, id = subject;
        // A photo lies where the record lies to which it belongs.
        if (kind == HeldKind::evidence)
            reader.each("SELECT subject_type, subject FROM evidence_attached WHERE id = $1", {subject},
                        [&](const db::Row& row) {
                            type = row.text(0);
                            id = row.text(1);
                        });
        const auto found = subjects.find(type);
        return found == subjects.end() ? std::nullopt : found->second(reader, id);
    };
}

} // namespace bihuan::app
