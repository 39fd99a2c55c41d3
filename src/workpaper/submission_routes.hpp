/// Forms of superiors over HTTP. They speak of the whole office, as reports do.
#pragma once

#include "http/route.hpp"

#include <functional>

namespace bihuan::workpaper {

struct Asked;

/// What the office says of itself, put into what is asked.
using Completed = std::function<Asked(Asked)>;

std::vector<http::Route> submission_routes(IdSource&, Completed);

} // namespace bihuan::workpaper
