/// The printed table of routes, docs/manual/roles.md: which route asks for which permission, and which roles
/// hold it. Written from the program's own tables; what the service really answers is held against it.
#pragma once

#include "http/route.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace bihuan::test {

constexpr const char* everybody = "–"; // needs no sign-in

inline std::string permission_of(const http::Route& route) {
    const auto* permission = std::get_if<access::Permission>(&route.audience);
    return permission ? std::string{code_of(*permission)} : std::string{everybody};
}

/// The roles as the page names them: `administrator, official`.
inline std::string roles_of(const http::Route& route) {
    const auto* permission = std::get_if<access::Permission>(&route.audience);
    if (!permission) return everybody;
    std::string names;
    for (std::size_t i = 0; i < texts_of<access::Role>().size(); ++i)
        if (access::allows(static_cast<access::Role>(i), *permission))
            names += (names.empty() ? "" : ", ") + std::string{code_of(static_cast<access::Role>(i))};
    return names;
}

/// The row of one route.
inline std::string row_of(const http::Route& route) {
    return "| `" + std::string{route.method} + " " + std::string{route.path} + "` | " +
           std::string{route.summary.zh} + " | " + std::string{route.summary.en} + " | " +
           permission_of(route) + " | " + roles_of(route) + " |\n";
}

/// The table of every route, in the order of the addresses.
inline std::string table_of(std::span<const http::Route> routes) {
    std::vector<const http::Route*> sorted;
    for (const auto& route : routes)
        sorted.push_back(&route);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto* one, const auto* other) { return one->path < other->path; });
    std::string table = "| 请求 Request | 用途 | Purpose | 权限 permission | 角色 roles |\n"
                        "| --- | --- | --- | --- | --- |\n";
    for (const auto* route : sorted)
        table += row_of(*route);
    return table;
}

} // namespace bihuan::test
