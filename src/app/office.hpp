/// An office at work: its settings, its database, and what makes identities. Everything above the rooms
/// starts here.
#pragma once

#include "app/settings.hpp"
#include "app/system.hpp"
#include "audit/verify.hpp"
#include "document/font.hpp"
#include "inspection/inspection_actions.hpp"

#include <vector>

namespace bihuan::app {

class Office {
public:
    /// Opens the database of the settings; its schema must be this program's. Throws Problem
    /// database_missing, database_newer, database_older, database_unavailable.
    explicit Office(Settings, std::unique_ptr<Clock> = {});
    /// The same, but makes the database or brings it up to date first (`bihuan init`).
    static Office create(Settings, std::unique_ptr<Clock> = {});
    ~Office();
    Office(Office&&) noexcept;

    const Settings& settings() const { return settings_; }
    const Clock& clock() const { return *clock_; }
    db::Database& database() { return *database_; }
    IdSource& ids() { return *ids_; }
    /// The typefaces of documents, loaded at the first use and then shared by all threads. Throws Problem
    /// fonts_missing.
    const document::Fonts& fonts();

private:
    Office(Settings, std::unique_ptr<Clock>, db::Opening);

    Settings settings_;
    std::unique_ptr<Clock> clock_;
    std::unique_ptr<IdSource> ids_;
    std::unique_ptr<db::Database> database_;
    struct Typefaces;
    std::unique_ptr<Typefaces> typefaces_;
};

/// Every kind of record that the audit chain covers.
std::vector<audit::AuditedRecord> audited_records();

/// What has to follow when an inspection is corrected.
inspection::Followers inspection_followers();

} // namespace bihuan::app
