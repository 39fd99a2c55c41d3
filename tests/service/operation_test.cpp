// Jobs, backups, drills and settings as those who look after the service meet them.

#include "app/backups.hpp"
#include "app/jobs.hpp"
#include "app/restore_drill.hpp"
#include "app/retained.hpp"
#include "app/settings_review.hpp"
#include "operation/job_runner.hpp"
#include "service/a_working_office.hpp"
#include "support/ledger_files.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

/// An office with some records and a folder for its backups.
struct Kept {
    Folder folder;
    Place place;
    app::Office office;

    explicit Kept(TestEngine engine) : place(engine), office(app::Office::create(settings())) { plant(3); }
    app::Settings settings() const {
        auto settings = settings_at(place);
        settings.data = folder.path();
        return settings;
    }
    void plant(int hazards) {
        office.database().write(Actor{"test", "test", "test"}, [&](db::Transaction& transaction) {
            test::Office planting{transaction, office.ids()};
            const auto enterprise = planting.enterprise("好味道饭店" + std::to_string(++planted_));
            Inspection visit;
            visit.id = office.ids().make<Inspection>();
            visit.code = "JC" + std::to_string(planted_);
            visit.date = day("2024-12-01");
            visit.enterprise = enterprise.id;
            visit.officers = {{"王强", "01"}, {"李敏", "02"}};
            audit::insert(transaction, "inspection.record", visit);
            for (int i = 0; i < hazards; ++i)
                planting.plant(a_hazard()
                                   .code("YH" + std::to_string(planted_) + "-" + std::to_string(i))
                                   .found_at(visit)
                                   .due("2025-01-15"));
        });
    }
    std::vector<operation::BackupFile> backups() const {
        return operation::backups_in(office.settings().backups_folder());
    }
    std::int64_t messages(const std::string& urgent) {
        return office.database().read([&](const db::Reader& reader) {
            return reader
                .integer("SELECT count(*) FROM outbox_message WHERE kind = 'restore_drill' AND urgent = " +
                         urgent)
                .value();
        });
    }

private:
    int planted_ = 0;
};

} // namespace

BOOST_AUTO_TEST_SUITE(backups_and_drills)

BOOST_DATA_TEST_CASE(the_newest_backup_is_restored_verified_and_reported, engines(), engine) {
    Kept kept{engine};
    app::make_backup(kept.office);
    kept.plant(2); // what came after the backup is no difference
    const auto drill = app::hold_restore_drill(kept.office);
    BOOST_TEST((drill.outcome == DrillOutcome::passed), drill.finding_en);
    BOOST_TEST(drill.records == 5); // an enterprise, a visit, three hazards
    BOOST_TEST(drill.size_bytes > 0);
    BOOST_TEST(drill.backup_sha256 == app::sha256_of_file(kept.backups().front().path));
    BOOST_TEST(kept.messages("FALSE") == 1);
    const auto verified = kept.office.database().read(
        [](const db::Reader& reader) { return audit::verify(reader, app::audited_records()); });
    BOOST_TEST(verified.clean());            // the drill is a record itself
    BOOST_TEST(kept.backups().size() == 1u); // and leaves nothing behind
    BOOST_TEST(!std::filesystem::exists(kept.office.settings().backups_folder() / "drill"));
}

BOOST_DATA_TEST_CASE(a_backup_of_another_office_or_with_altered_records_does_not_pass, engines(), engine) {
    Kept kept{engine}, other{engine};
    other.plant(1);
    const auto foreign = app::make_backup(other.office);
    std::filesystem::create_directories(kept.office.settings().backups_folder());
    std::filesystem::copy_file(foreign.path,
                               kept.office.settings().backups_folder() / foreign.path.filename());
    const auto drill = app::hold_restore_drill(kept.office);
    BOOST_TEST((drill.outcome == DrillOutcome::failed));
    if (engine.engine == db::Engine::sqlite)
        BOOST_TEST(drill.finding_zh.find("审计链") != std::string::npos, drill.finding_zh);
    BOOST_TEST(kept.messages("TRUE") == 1);
}

BOOST_AUTO_TEST_CASE(an_altered_or_cut_backup_is_found_out) {
    Kept kept{TestEngine{db::Engine::sqlite}};
    const auto backup = app::make_backup(kept.office);
    const std::string bytes = bytes_of(backup.path);
    {
        db::Database altered{{db::Engine::sqlite, backup.path.string()}, kept.office.clock()};
        altered.housekeeping([](db::Transaction& transaction) {
            transaction.execute("UPDATE hazard SET due_date = '2026-01-01' WHERE code = 'YH1-0'");
        });
    }
    const auto first = app::hold_restore_drill(kept.office);
    BOOST_TEST((first.outcome == DrillOutcome::failed));
    BOOST_TEST(first.finding_en.find("differs from its last audit entry") != std::string::npos,
               first.finding_en);
    std::ofstream{backup.path, std::ios::binary | std::ios::trunc} << bytes.substr(0, bytes.size() / 2);
    BOOST_TEST((app::hold_restore_drill(kept.office).outcome == DrillOutcome::failed));
    std::filesystem::remove(backup.path);
    const auto none = app::hold_restore_drill(kept.office);
    BOOST_TEST((none.outcome == DrillOutcome::failed));
    BOOST_TEST(none.finding_zh.find("没有备份") != std::string::npos, none.finding_zh);
}

BOOST_AUTO_TEST_CASE(a_drill_that_fails_makes_its_job_fail) {
    Kept kept{TestEngine{db::Engine::sqlite}};
    operation::JobRunner runner{kept.office.database(), kept.office.ids(), app::jobs(kept.office),
                                [](std::string_view) {}};
    const auto failed = runner.run("restore_drill");
    BOOST_TEST((failed.outcome == JobOutcome::failed));
    BOOST_TEST(failed.result_zh.find("没有备份") != std::string::npos, failed.result_zh);
    BOOST_TEST((runner.run("backup").outcome == JobOutcome::done));
    BOOST_TEST((runner.run("restore_drill").outcome == JobOutcome::done));
    BOOST_TEST((runner.run("retention").outcome == JobOutcome::done));
}

BOOST_AUTO_TEST_CASE(a_backup_is_for_its_owner_alone_and_replaces_what_was_cut_short) {
    Kept kept{TestEngine{db::Engine::sqlite}};
    const auto first = app::make_backup(kept.office);
    std::ofstream{first.path.string() + ".part"} << "cut short";
    std::filesystem::remove(first.path);
    const auto backup = app::make_backup(kept.office);
    const auto mode = std::filesystem::status(backup.path).permissions();
    BOOST_TEST((mode == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write)));
    BOOST_TEST(kept.backups().size() == 1u);
}

BOOST_AUTO_TEST_CASE(so_many_days_and_weeks_stay_and_the_rest_goes) {
    std::vector<operation::BackupFile> all; // two a day for sixty days
    for (int days = 0; days < 60; ++days)
        for (const char* time : {"T20:00:00+08:00", "T02:00:00+08:00"}) {
            const auto at = Instant::parse(day("2024-12-31").plus_days(-days).text() + time).value();
            all.push_back({operation::backup_name(at, ".sqlite"), at, 1});
        }
    const auto gone = operation::outdated(all, 7, 5);
    std::vector<std::string> kept;
    for (const auto& backup : all)
        if (std::none_of(gone.begin(), gone.end(), [&](const auto& one) { return one.path == backup.path; }))
            kept.push_back(backup.path.string());
    // Seven days, and three further weeks: the first two of the five lie within the days.
    BOOST_TEST(kept.size() == 10u);
    BOOST_TEST(kept.front() == "bihuan-20241231T200000.sqlite");
    BOOST_TEST(kept.back() == "bihuan-20241208T200000.sqlite"); // the newest of its week
    BOOST_TEST(operation::outdated({all.front()}, 0, 0).empty());
}

BOOST_AUTO_TEST_CASE(the_drills_are_listed_newest_first_for_those_who_look_after_the_service) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    for (int i = 0; i < 3; ++i)
        office.write([&](db::Transaction& transaction) {
            RestoreDrill drill;
            drill.id = office.office.ids().make<RestoreDrill>();
            drill.backup = "bihuan-" + std::to_string(i);
            audit::insert(transaction, "restore_drill.hold", drill);
        });
    HttpClient client{office.port()};
    const auto headers = office.token(Role::administrator);
    const Json first =
        Json::parse(client.send("GET", "/api/v1/operation/restore-drills?limit=2", headers).body);
    BOOST_TEST(text_at(first, "items.0.backup") == "bihuan-2");
    const Json second = Json::parse(
        client
            .send("GET", "/api/v1/operation/restore-drills?cursor=" + text_at(first, "next_cursor"), headers)
            .body);
    BOOST_TEST(text_at(second, "items.0.backup") == "bihuan-0");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(retention_of_an_office)

BOOST_DATA_TEST_CASE(old_messages_and_settled_requests_go_and_those_that_wait_stay, engines(), engine) {
    Kept kept{engine};
    const auto message = [](db::Transaction& transaction, const std::string& id, const char* addressed) {
        transaction.note(
            "INSERT INTO outbox_message (id, kind, once_key, subject_type, subject, community, accounts, "
            "permission, title_zh, title_en, body_zh, body_en, urgent, posted_at, addressed_at) VALUES "
            "($1, '', $1, '', '', '', '', '', '', '', '', '', FALSE, '2023-01-01T00:00:00.000Z', $2)",
            {id, addressed ? record::Value{std::string{addressed}} : record::Value{}});
    };
    const auto delivery = [](db::Transaction& transaction, const std::string& of, const std::string& state) {
        transaction.note("INSERT INTO delivery (id, message, recipient, channel, state, digest, attempts, "
                         "next_attempt_at, delivered_at, read_at, last_error) VALUES "
                         "($1, $1, 'a', 'inbox', $2, NULL, 1, '', NULL, NULL, '')",
                         {of, state});
    };
    kept.office.database().housekeeping([&](db::Transaction& transaction) {
        const char* then = "2023-01-01T00:00:00.000Z";
        message(transaction, "delivered", then);
        delivery(transaction, "delivered", "delivered");
        message(transaction, "waiting", then);
        delivery(transaction, "waiting", "waiting");
        message(transaction, "not addressed yet", nullptr);
    });
    app::purge_by_retention(kept.office);
    kept.office.database().read([](const db::Reader& reader) {
        BOOST_TEST(reader.integer("SELECT count(*) FROM outbox_message").value() == 2);
        BOOST_TEST(reader.integer("SELECT count(*) FROM delivery").value() == 1);
        BOOST_TEST(reader.integer("SELECT count(*) FROM outbox_message WHERE id = 'delivered'").value() == 0);
    });
}

BOOST_AUTO_TEST_CASE(every_rule_that_is_shipped_has_something_to_count) {
    for (const auto& rule : operation::retention_rules("/nowhere"))
        BOOST_TEST(std::any_of(app::retained().begin(), app::retained().end(),
                               [&](const auto& one) { return one.code == rule.code; }),
                   rule.code);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(settings_of_the_service)

namespace {
app::Settings settings_from(const std::string& json) {
    const Folder folder;
    folder.write("settings.json", json);
    return app::settings_of({folder.path().string(), {}, {}});
}
bool names(const std::vector<app::RiskySetting>& risks, const std::string& name) {
    return std::any_of(risks.begin(), risks.end(), [&](const auto& risk) { return risk.name == name; });
}
} // namespace

BOOST_AUTO_TEST_CASE(come_from_the_file_and_the_environment_goes_before_it) {
    BOOST_TEST(settings_from(R"({"port": 9000, "bind": "10.0.0.1"})").service.port == 9000);
    ::setenv("BIHUAN_PORT", "9001", 1);
    const auto settings = settings_from(R"({"port": 9000, "bind": "10.0.0.1"})");
    ::unsetenv("BIHUAN_PORT");
    BOOST_TEST(settings.service.port == 9001);
    BOOST_TEST(settings.service.bind == "10.0.0.1");
}

BOOST_AUTO_TEST_CASE(that_nobody_knows_or_that_make_no_sense_are_refused_by_name) {
    const auto refused = refusal([] {
        settings_from(R"({"prot": 9000, "threads": 0, "connections": "many", "tls_certificate": "c.pem"})");
    });
    std::vector<std::string> pointers;
    for (const auto& error : refused.errors())
        pointers.push_back(error.pointer);
    std::sort(pointers.begin(), pointers.end());
    const std::vector<std::string> wanted{"/connections", "/prot", "/threads", "/tls_certificate"};
    BOOST_TEST(pointers == wanted, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(are_shown_without_passwords_and_the_risky_ones_are_named) {
    auto settings =
        settings_from(R"({"database": "postgresql://bihuan:s3cret@db/bihuan", "bind": "0.0.0.0"})");
    for (const auto& shown : app::shown_settings(settings))
        BOOST_TEST(shown.value.find("s3cret") == std::string::npos, shown.name);
    auto risks = app::risky_settings(settings);
    BOOST_TEST(names(risks, "bind"));
    BOOST_TEST(names(risks, "database"));
    settings.service.tls_certificate = "c.pem";
    settings.database = "postgresql://bihuan@db/bihuan";
    settings.service.backups = "/mnt/backups";
    risks = app::risky_settings(settings);
    BOOST_TEST(!names(risks, "bind"));
    BOOST_TEST(!names(risks, "database"));
    BOOST_TEST(!names(risks, "backups"));
    ::setenv("BIHUAN_PROT", "1", 1);
    BOOST_TEST(names(app::risky_settings(settings), "BIHUAN_PROT"));
    ::unsetenv("BIHUAN_PROT");
}

BOOST_AUTO_TEST_CASE(a_password_in_a_file_goes_to_the_database_and_nowhere_else) {
    const Folder folder;
    const auto file = folder.write("password", "pa ss/word\nsecond line");
    std::filesystem::permissions(file,
                                 std::filesystem::perms::owner_read | std::filesystem::perms::others_read);
    const auto settings =
        settings_from(R"({"database": "postgresql://bihuan@db/bihuan", "database_password_file": ")" +
                      file.string() + R"("})");
    BOOST_TEST(std::string{std::getenv("PGPASSWORD")} == "pa ss/word");
    ::unsetenv("PGPASSWORD");
    BOOST_TEST(settings.address().place.find("word") == std::string::npos);
    BOOST_TEST(names(app::risky_settings(settings), "database_password_file"));
}

BOOST_AUTO_TEST_SUITE_END()
