/// The styles of a form: which of them show days or shares, and the same styles on a yellow ground.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bihuan::ledger {

class FormStyles {
public:
    /// `xml` may be empty where the package has no styles.
    explicit FormStyles(std::string xml);

    bool is_date(std::size_t style) const;
    bool is_percent(std::size_t style) const;
    /// The style with the ground of what changed; nothing where the form has no styles.
    std::optional<std::size_t> marked(std::size_t style);
    bool changed() const { return !marked_.empty(); }
    /// With the marked styles behind the others; those keep their places.
    std::string text() const;

private:
    std::string xml_;
    std::vector<std::string> styles_; ///< the elements `xf` of the cells
    std::vector<bool> dates_, percents_;
    std::size_t fills_ = 0;
    std::map<std::size_t, std::size_t> marked_;
};

} // namespace bihuan::ledger
