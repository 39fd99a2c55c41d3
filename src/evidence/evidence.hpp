/// A piece of evidence: a photo, a signature, a document, a short recording; kept unaltered under its
/// SHA-256.
///
/// It names the record that it belongs to by type and identity only, because on a phone the photo may arrive
/// before the record. Law: 行政处罚法第四十七条 (full-process record).
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"
#include "db/query.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bihuan {

enum class EvidencePurpose {
    before,            ///< 整改前
    after,             ///< 整改后
    scene,             ///< 现场
    signature_officer, ///< 检查人员签名
    signature_unit,    ///< 被检查单位签名
    signature_witness, ///< 见证人签名
    document,
    recording,
};
std::span<const EnumText> enum_texts(EvidencePurpose);

struct Evidence {
    Id<Evidence> id;
    std::string subject_type; ///< `hazard`, `inspection`, `penalty_case`, …
    std::string subject;      ///< identity of that record
    EvidencePurpose purpose = EvidencePurpose::scene;
    std::string item; ///< code of the checklist item, where it belongs to one
    std::string caption;
    std::string sha256;     ///< of the original bytes
    std::string media_type; ///< decided by content
    std::int64_t size_bytes = 0;
    std::optional<Instant> taken_at; ///< from EXIF, or as the phone says
    std::optional<double> longitude; ///< from EXIF
    std::optional<double> latitude;
    std::string signer;       ///< of a signature: who signed
    std::string collected_by; ///< account whose session handed it in
    std::string device;       ///< as the phone names itself
    std::string session;      ///< mark of the session that handed it in (http::Call::session_mark)
    Instant received_at;
};

namespace record {
template<class T>
class Record;
}
const record::Record<Evidence>& describe(const Evidence*);

namespace evidence {

/// Where a record lies.
struct Place {
    std::string community;
    std::string grid = {}; ///< empty where it lies in none
};

/// How the place of a record is found, by the type of the record; nothing where the record is not here yet.
/// The rooms that have records with evidence are named where the house is put together
/// (app/evidence_subjects.cpp); a type that is not among them takes no evidence.
using PlaceOf = std::function<std::optional<Place>(const db::Reader&, const std::string& id)>;
using Subjects = std::map<std::string, PlaceOf, std::less<>>;

/// What belongs to a record, in the order of arrival.
std::vector<Evidence> attached_to(const db::Reader&, std::string_view subject_type, std::string_view subject);
/// How many there are of this purpose, since `since` where it is given.
std::int64_t count_attached(const db::Reader&, std::string_view subject_type, std::string_view subject,
                            EvidencePurpose, std::optional<Instant> since = std::nullopt);

} // namespace evidence
} // namespace bihuan
