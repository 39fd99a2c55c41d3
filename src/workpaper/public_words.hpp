/// Texts as they may be published: without telephone and identity numbers, without who complained
/// (core/redaction.hpp), and without the names of people: of each the surname stays, 张秀 is 张某.
///
/// Law: 《个人信息保护法》第五条, 第六条; 国办发〔2018〕118号 (personal data is left out of what is
/// disclosed).
#pragma once

#include "enterprise/enterprise.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bihuan::workpaper {

class PublicWords {
public:
    /// The people known at the place, and `more`, such as who rectifies and who inspected.
    PublicWords(const Enterprise&, const std::vector<std::string>& more);

    std::string of(std::string_view text) const;
    /// The name of the place: that of a company as it is, that of a person's own business (个体工商户, or no
    /// credit code) without the name of its owner.
    std::string name_of(const Enterprise&) const;

private:
    std::vector<std::string> people_;
};

} // namespace bihuan::workpaper
