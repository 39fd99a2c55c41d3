/// Entries of the registry as callers may see them.
#pragma once

#include "enterprise/enterprise.hpp"
#include "http/call.hpp"
#include "http/shape.hpp"

namespace bihuan::enterprise {

/// The record with `flags`: what somebody should look at. Telephone numbers only for those who may read them.
void write(JsonWriter&, const http::Call&, const Enterprise&);
std::string shown(const http::Call&, const Enterprise&);
http::Shape shown_shape();

/// The entry that the path names; throws Problem not_found where there is none in the caller's areas, so that
/// nobody learns of one elsewhere.
Enterprise load(const http::Call&, const db::Reader&);
bool is_within(const http::Call&, const Enterprise&);

} // namespace bihuan::enterprise
