/// What is true of every entry of the registry; no clock, no database.
#pragma once

#include "core/findings.hpp"
#include "enterprise/enterprise.hpp"
#include "enterprise/status_change.hpp"

namespace bihuan::enterprise {

/// Whether a wrong check character is refused or kept and flagged (`--lenient`).
enum class UsccPolicy { strict, lenient };

/// Brings an entry into the form in which it is stored: blanks trimmed, credit code normalised and verified
/// (GB 32100-2015), keys for finding it. Adds to `findings` what does not hold.
void prepare(Enterprise&, UsccPolicy, Findings& findings);

/// What somebody should look at in an entry. Nothing of it is mended silently, and nothing keeps the entry
/// from being used in the office; what says so keeps it out of documents that leave the office.
enum class RegistryFlag {
    uscc_check_character,    ///< kept with a wrong check character; not for documents
    organisation_code_check, ///< characters 9 to 17 fail their own check (GB 11714); not for documents
    uscc_missing,            ///< no code, and no reason why
    datum_missing,           ///< coordinates of which nobody knows the datum
    plan_not_filed,          ///< has a plan without filing number
    landlord_missing,        ///< rents its premises of nobody knows whom (安全生产法第四十九条)
    licence_expired,
    equipment_overdue, ///< special equipment is past the day of its inspection (特种设备安全法第四十条)
};
std::span<const EnumText> enum_texts(RegistryFlag);

std::vector<RegistryFlag> flags_of(const Enterprise&, Date today);
/// Whether documents that leave the office must not show the entry as it is.
bool keeps_from_documents(RegistryFlag);

/// Holds a change of status against the entry. Throws Problem enterprise_merged, enterprise_status_same or
/// invalid_input.
void check_status_change(const Enterprise&, const EnterpriseStatusChange&, Date today);
/// Throws Problem enterprise_merged where the entry was joined into another.
void require_unmerged(const Enterprise&);

} // namespace bihuan::enterprise
