#include "http/router.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace bihuan::http {
namespace {

std::optional<std::string> decoded(std::string_view encoded, bool plus_is_blank) {
    const auto digit = [](char c) {
        return c >= '0' && c <= '9'   ? c - '0'
               : c >= 'a' && c <= 'f' ? c - 'a' + 10
               : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                      : -1;
    };
    std::string out;
    for (std::size_t i = 0; i < encoded.size(); ++i) {
        if (encoded[i] == '+' && plus_is_blank) {
            out += ' ';
        } else if (encoded[i] != '%') {
            out += encoded[i];
        } else {
            if (i + 2 >= encoded.size()) return std::nullopt;
            const int high = digit(encoded[i + 1]), low = digit(encoded[i + 2]);
            if (high < 0 || low < 0) return std::nullopt;
            out += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    if (!text::is_utf8(out)) return std::nullopt;
    return out;
}

std::vector<std::string_view> pieces(std::string_view whole, char separator) {
    std::vector<std::string_view> result;
    for (;;) {
        const auto end = whole.find(separator);
        result.push_back(whole.substr(0, end));
        if (end == std::string_view::npos) return result;
        whole.remove_prefix(end + 1);
    }
}

/// How a pattern's segment meets a path's: `{year}.pdf` takes `2023.pdf`. The name is left in `name`.
bool fits(std::string_view pattern, const std::string& segment, Parameters& path) {
    const auto open = pattern.find('{');
    if (open == std::string_view::npos) return pattern == segment;
    const auto close = pattern.find('}');
    const auto before = pattern.substr(0, open), after = pattern.substr(close + 1);
    if (segment.size() <= before.size() + after.size() || !segment.starts_with(before) ||
        !segment.ends_with(after))
        return false;
    path[std::string{pattern.substr(open + 1, close - open - 1)}] =
        segment.substr(before.size(), segment.size() - before.size() - after.size());
    return true;
}

bool fits(const std::vector<std::string>& pattern, const std::vector<std::string>& segments,
          Parameters& path) {
    if (pattern.size() != segments.size()) return false;
    for (std::size_t i = 0; i < pattern.size(); ++i)
        if (!fits(std::string_view{pattern[i]}, segments[i], path)) return false;
    return true;
}

} // namespace

std::optional<std::vector<std::string>> segments_of(std::string_view target) {
    const auto path = target.substr(0, target.find_first_of("?#"));
    if (!path.starts_with('/')) return std::nullopt;
    std::vector<std::string> segments;
    if (path == "/") return segments;
    for (const auto piece : pieces(path.substr(1), '/')) {
        auto segment = decoded(piece, false);
        if (!segment || segment->empty() || *segment == "." || *segment == ".." ||
            segment->find_first_of("/\\") != std::string::npos)
            return std::nullopt;
        segments.push_back(std::move(*segment));
    }
    return segments;
}

std::optional<Headers> query_pairs_of(std::string_view target) {
    const auto mark = target.find('?');
    Headers pairs;
    if (mark == std::string_view::npos) return pairs;
    const auto query = target.substr(mark + 1, target.find('#', mark) - mark - 1);
    for (const auto piece : pieces(query, '&')) {
        if (piece.empty()) continue;
        const auto equals = piece.find('=');
        auto name = decoded(piece.substr(0, equals), true);
        auto value =
            decoded(equals == std::string_view::npos ? std::string_view{} : piece.substr(equals + 1), true);
        if (!name || !value) return std::nullopt;
        pairs.emplace_back(std::move(*name), std::move(*value));
    }
    return pairs;
}

Router::Router(std::vector<Route> routes) : routes_(std::move(routes)) {
    std::set<std::pair<std::string_view, std::string_view>> known;
    for (const auto& route : routes_) {
        if (!known.emplace(route.method, route.path).second)
            throw std::logic_error("two routes are " + std::string{route.method} + " " +
                                   std::string{route.path});
        auto& pattern = patterns_.emplace_back();
        if (route.path != "/")
            for (const auto piece : pieces(route.path.substr(1), '/'))
                pattern.emplace_back(piece);
    }
}

Match Router::match(std::string_view method, std::string_view target) const {
    Match match;
    const auto segments = segments_of(target);
    if (!segments) return match;
    for (std::size_t i = 0; i < routes_.size(); ++i) {
        Parameters path;
        if (!fits(patterns_[i], *segments, path)) continue;
        if (routes_[i].method == method || (method == "HEAD" && routes_[i].method == "GET")) {
            match.route = &routes_[i];
            match.path = std::move(path);
            match.allowed.clear();
            return match;
        }
        match.allowed.emplace_back(routes_[i].method);
        if (routes_[i].method == "GET") match.allowed.emplace_back("HEAD");
    }
    return match;
}

std::vector<QueryParameter> query_of(const Route& route) {
    auto all = route.query;
    if (route.paged) {
        all.push_back({"cursor", record::FieldKind::text, {"游标", "cursor"}});
        all.push_back(
            {"limit", record::FieldKind::integer, {"每页条数（1–200）", "records per page (1–200)"}});
    }
    return all;
}

} // namespace bihuan::http
