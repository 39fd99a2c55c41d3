/// Takes out of free texts what must never stand in a report or on a public page: telephone numbers, identity
/// numbers, and who complained.
///
/// People type such things into descriptions. Mobile and fixed-line numbers, hotlines (400, 800), identity
/// numbers of 18 and 15 digits, also in full-width digits or with blanks and hyphens between, and the name
/// behind 举报人, 投诉人 and the like give way to a word that says so. Dates, codes, measures and counts
/// stay. Law: 《个人信息保护法》第五条, 第六条; 举报人 are protected by 《安全生产法》第七十三条 and its
/// rules.
#pragma once

#include <string>
#include <string_view>

namespace bihuan {

std::string redacted(std::string_view text);

} // namespace bihuan
