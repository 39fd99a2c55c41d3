/// The jobs of an office: which room does what, and when. Whoever has something to do again and again adds a
/// row to the table in jobs.cpp.
#pragma once

#include "app/office.hpp"
#include "operation/job.hpp"

#include <vector>

namespace bihuan::app {

/// The table, bound to this office, which must outlive it.
std::vector<operation::Job> jobs(Office&);

/// Their names, for the help of `bihuan job`.
std::vector<std::string_view> job_names();

} // namespace bihuan::app
