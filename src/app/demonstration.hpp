/// A demonstration visit and two penalty cases, made step by step through the actions that people use, so
/// that an office that only looks can open one of every form made from real records.
///
/// `./run demo` and the tests make it in sample offices; an office at work never does. Everything is dated
/// the day it is made or, where a step may be, before; numbers are given by the issue like any other.
#pragma once

#include "app/office.hpp"
#include "form/form_facts.hpp"

#include <filesystem>
#include <vector>

namespace bihuan::app {

struct Demonstration {
    bool made_now = false;
    std::vector<form::FormMatter> matters; ///< of which forms can be made
};

/// `pictures`: folder with the photos and signatures (tests/data/sample/pictures). What was made before is
/// found again and left alone. Throws Problem where the office does not have what a visit needs, or
/// file_unreadable.
Demonstration demonstrate(Office&, const std::filesystem::path& pictures);

struct WrittenForm {
    FormKind kind;
    std::string file;
    std::string document_no; ///< empty: without number, or a draft
    bool draft = false;
};
/// Issues every form that can be issued of the matters, the file of a case last, and writes one PDF of each
/// into the folder. Where the office has no word for its numbers yet, drafts are written instead.
std::vector<WrittenForm> write_forms(Office&, const Demonstration&, const std::filesystem::path& folder);

} // namespace bihuan::app
