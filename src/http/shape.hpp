/// What goes in or comes out of a route, for the OpenAPI document: a schema with a name, from a record's
/// description.
#pragma once

#include "record/openapi.hpp"

#include <string>
#include <vector>

namespace bihuan::http {

struct Shape {
    std::string name;         ///< under `#/components/schemas/`; empty: nothing goes in or comes out
    Json schema;              ///< may refer to its parts
    std::vector<Shape> parts; ///< shapes that the schema refers to

    bool empty() const { return name.empty(); }
};

/// `{"$ref": "#/components/schemas/NAME"}`.
Json reference_to(std::string_view name);

Shape shape_of(const record::Description&);
template<class T>
Shape shape_of() {
    return shape_of(record::description_of<T>());
}

/// A record with members beside its own fields; `more` is an object of properties, its references in `parts`.
Shape extended(Shape record, std::string name, const Json& more, std::vector<Shape> parts = {});

/// One page of a list: `{"items": […], "next_cursor": "…" or null}`.
Shape page_of(const Shape& item);

/// An object whose members are the business of another room, such as the figures of a period.
Shape free_object(std::string name, std::string description);

} // namespace bihuan::http
