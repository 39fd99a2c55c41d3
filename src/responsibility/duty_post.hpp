/// Posts of the office and of enterprises, what each owes (责任清单), and who is in them from when to when.
///
/// The whole-staff responsibility system (全员安全生产责任制) states for each post its responsible person,
/// its scope and its assessment standard. Law: 安全生产法第三条、第五条、第二十二条; government offices copy
/// the pattern. A post is a kind of work that several people may hold, such as grid worker; a term (任期)
/// puts a person into it, for one community or grid where the post belongs to one.
#pragma once

#include "core/enum_text.hpp"
#include "organisation/organisation.hpp"

#include <optional>
#include <string>

namespace bihuan {

enum class PostKind {
    party_committee,      ///< 党工委, as a body
    office,               ///< 办事处, as a body
    party_secretary,      ///< 书记
    director,             ///< 主任
    leader_in_charge,     ///< 分管领导
    leader,               ///< 其他班子成员 (一岗双责)
    section,              ///< 科室
    brigade,              ///< 综合执法大队
    community,            ///< 社区负责人
    grid_worker,          ///< 网格员
    department,           ///< other departments: police station, market supervision
    enterprise_principal, ///< 企业主要负责人
};
std::span<const EnumText> enum_texts(PostKind);

struct DutyPost {
    Id<DutyPost> id;
    std::string code; ///< unique
    std::string name;
    std::string name_en;
    PostKind kind = PostKind::section;
    std::optional<Id<DutyPost>> above; ///< in the organisation chart
    bool single_holder = true;         ///< one regular holder at a time, in each community or grid
    std::int64_t place = 0;            ///< order in the compendium
    std::optional<Date> abolished_on;
};

/// One duty of a post. It keeps its number; a new wording is a new edition from a day on.
struct DutyItem {
    Id<DutyItem> id;
    Id<DutyPost> post;
    std::int64_t number = 1;
    std::string duty, duty_en;
    std::string law, law_en;           ///< law and article
    std::string standard, standard_en; ///< by what it is seen that it was done
    std::optional<Date> valid_from;    ///< empty: since before the records began
    std::optional<Date> valid_to;      ///< last day
    std::string reason;                ///< of this edition
};

/// `acting` (主持、代理): goes before the regular holder; `backup` (备岗): after.
enum class TermStanding { regular, acting, backup };
std::span<const EnumText> enum_texts(TermStanding);

/// A person in a post (任期).
struct PostTerm {
    Id<PostTerm> id;
    Id<DutyPost> post;
    Id<Person> person;
    std::string person_name;      ///< as it was then
    std::optional<Id<Unit>> unit; ///< the community or grid whose post it is
    std::string community;        ///< of the unit; empty: the office's own
    std::string grid;             ///< where the unit is one
    std::string title; ///< 职务 that goes with it, by which plans find the holder; passes on with it
    TermStanding standing = TermStanding::regular;
    std::optional<Date> valid_from; ///< empty: since before the records began
    std::optional<Date> valid_to;   ///< last day
    std::string document;           ///< 任命文号
    std::string reason;
    std::string end_reason;
};

namespace record {
template<class T>
class Record;
}
const record::Record<DutyPost>& describe(const DutyPost*);
const record::Record<DutyItem>& describe(const DutyItem*);
const record::Record<PostTerm>& describe(const PostTerm*);

} // namespace bihuan
