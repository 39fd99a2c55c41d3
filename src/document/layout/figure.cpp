#include "document/layout/figure.hpp"

namespace bihuan::document {
Strip figure_strip(const Chart&, int, const Context&) { return {}; }
} // namespace bihuan::document
