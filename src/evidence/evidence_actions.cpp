#include "evidence/evidence_actions.hpp"

#include "audit/chain.hpp"
#include "core/hash.hpp"
#include "evidence/exif.hpp"
#include "evidence/media_type.hpp"
#include "record/record.hpp"

namespace bihuan::evidence {

Evidence examined(Evidence about, std::string_view bytes) {
    const auto type = media_type_of(bytes);
    if (!type) throw Problem{ProblemKind::evidence_type_refused};
    about.size_bytes = static_cast<std::int64_t>(bytes.size());
    if (about.size_bytes > most_bytes(type->kind))
        throw Problem{
            ProblemKind::evidence_too_large,
            {{"limit", std::to_string(most_bytes(type->kind))}, {"size", std::to_string(about.size_bytes)}}};
    about.sha256 = sha256(bytes);
    about.media_type = type->name;
    if (type->name == "image/jpeg") {
        const PhotoFacts facts = photo_facts(bytes);
        if (facts.taken_at) about.taken_at = facts.taken_at;
        about.longitude = facts.longitude;
        about.latitude = facts.latitude;
    }
    return about;
}

Evidence keep(db::Transaction& transaction, IdSource& ids, Evidence evidence, const std::string& bytes) {
    if (evidence.id.empty()) evidence.id = ids.make<Evidence>();
    evidence.received_at = transaction.now();
    if (!transaction.integer("SELECT 1 FROM evidence_blob WHERE sha256 = $1", {evidence.sha256}))
        transaction.note("INSERT INTO evidence_blob (sha256, size_bytes, content) VALUES ($1, $2, $3) "
                         "ON CONFLICT (sha256) DO NOTHING",
                         {evidence.sha256, evidence.size_bytes, record::Bytes{bytes}});
    audit::insert(transaction, "evidence.add", evidence);
    return evidence;
}

bool same_content(const Evidence& kept, const Evidence& given) {
    return kept.sha256 == given.sha256 && kept.subject_type == given.subject_type &&
           kept.subject == given.subject && kept.purpose == given.purpose && kept.item == given.item &&
           kept.caption == given.caption && kept.signer == given.signer;
}

} // namespace bihuan::evidence
