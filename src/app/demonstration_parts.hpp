/// The scenes of the demonstration; for demonstration.cpp and its parts alone.
#pragma once

#include "app/office.hpp"
#include "core/actor.hpp"
#include "enterprise/enterprise.hpp"
#include "inspection/inspection.hpp"
#include "organisation/authority_item.hpp"

#include <array>
#include <filesystem>

namespace bihuan::app::demo {

extern const Actor officer_at_work;
extern const Actor head_of_office;

/// Items of the general checklist that are not met, with what is said of them.
inline constexpr std::array<std::pair<const char*, const char*>, 5> found_items{{
    {"GN-01", "疏散通道堆放纸箱"},
    {"GN-14", "插座破损、导线外露"},
    {"GN-15", "配电箱前堆放纸箱"},
    {"GN-21", "喷漆房未设可燃气体报警装置"},
    {"GN-12", "建筑消防设施超过一年未检测"},
}};
inline constexpr std::array case_codes{"YS-AJ-0001", "YS-AJ-0002"};

/// A person of the office with this certificate or qualification; made where there is none.
Person licensed(db::Transaction&, IdSource&, const std::string& name, const std::string& certificate_no,
                const std::string& qualification_no);
AuthorityItem authority(db::Transaction&, IdSource&, const std::string& office, AuthorityPower,
                        const char* code, const char* matter);

struct Powers {
    AuthorityItem rectification, stoppage;
};
/// What was found at the visit and became of it: photos, signatures, orders, service, more time,
/// re-inspection, stoppage, supervision, transfer.
void make_findings(Office&, const Inspection&, const Powers&, const std::filesystem::path& pictures);

/// A fine by the ordinary procedure with hearing and review, and one decided on the spot.
void make_cases(Office&, const Enterprise&);

} // namespace bihuan::app::demo
