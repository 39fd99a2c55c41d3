/// A whole office with its service on a free port: accounts of every role, records, and callers who speak for
/// them. It is noon of 31 December 2024 in it.
#pragma once

#include "access/session.hpp"
#include "app/service.hpp"
#include "evidence/evidence.hpp"
#include "http/poco_server.hpp"
#include "organisation/authority_item.hpp"
#include "record/record.hpp"
#include "support/engines.hpp"
#include "support/http_client.hpp"
#include "support/office.hpp"

#include <mutex>

namespace bihuan::test {

inline app::Settings settings_at(const Place& place) {
    ::setenv("BIHUAN_NOW", "2024-12-31T12:00:00+08:00", 1);
    app::Settings settings;
    settings.fonts = BIHUAN_BINARY_DIR "/fonts"; // prepared by ./run
    settings.database =
        (place.address().engine == db::Engine::sqlite ? "sqlite:" : "") + place.address().place;
    return settings;
}

struct AWorkingOffice {
    template<class Use>
    auto write(Use&& use) {
        return office.database().write(Actor{"test", "test", "test"}, std::forward<Use>(use));
    }

    explicit AWorkingOffice(TestEngine engine, http::ServerSettings settings = {})
        : place(engine), office(app::Office::create(settings_at(place))),
          metrics(office.clock().now(), "test"),
          endpoint(app::service(office, metrics, [this](std::string_view line) {
              const std::scoped_lock lock{mutex};
              log.append(line).append("\n");
          })) {
        settings.port = 0;
        server = std::make_unique<http::Server>(endpoint, settings);
        write([&](db::Transaction& transaction) {
            Office planting{transaction, office.ids()};
            enterprise = planting.enterprise("好味道饭店");
            inspection = planting.visit(enterprise, "2024-12-01");
            for (const auto& [name, number] : {std::pair{"王强", "01"}, std::pair{"李敏", "02"}}) {
                Person officer;
                officer.id = office.ids().make<Person>();
                officer.name = name;
                officer.certificate_no = number;
                audit::insert(transaction, "person.add", officer);
                officers.push_back(officer);
            }
        });
    }

    /// An account with this role, for one community or the whole office, and no password.
    Account account(access::Role role, const std::string& area = {}, bool must_change_password = false) {
        Account account;
        account.id = office.ids().make<Account>();
        account.name = account.display_name = std::string{code_of(role)} + std::to_string(++accounts);
        account.must_change_password = must_change_password;
        account.roles.push_back({role, area, {}, {}});
        write([&](db::Transaction& transaction) { audit::insert(transaction, "account.add", account); });
        return account;
    }
    /// The header by which a program speaks for somebody with this role.
    HttpHeaders token(access::Role role, const std::string& area = {}, const std::string& scope = "write") {
        return token(account(role, area), scope);
    }
    HttpHeaders token(const Account& of, const std::string& scope = "write") {
        return {
            {"Authorization", "Bearer " + access::add_api_token(office.database(), {"test", "test", "test"},
                                                                of, "test", scope, 1)},
            {"Content-Type", "application/json"}};
    }

    /// An open hazard with a deadline to come.
    Hazard hazard() {
        return write([&](db::Transaction& transaction) {
            Office planting{transaction, office.ids()};
            return planting.plant(
                a_hazard().code("YH" + std::to_string(++hazards)).found_at(inspection).due("2025-01-15"));
        });
    }
    /// A further place of the community.
    Enterprise some_place() {
        return write([&](db::Transaction& transaction) {
            Office planting{transaction, office.ids()};
            return planting.enterprise("店" + fresh_code());
        });
    }
    /// A visit by two officers; `Office` would number it from the beginning again.
    Inspection visit(const Enterprise& at, std::string_view date) {
        Inspection visit;
        visit.id = office.ids().make<Inspection>();
        visit.code = fresh_code();
        visit.date = day(date);
        visit.enterprise = at.id;
        visit.community = at.community;
        visit.officers = {{"王强", "01"}, {"李敏", "02"}};
        write([&](db::Transaction& transaction) { audit::insert(transaction, "inspection.record", visit); });
        return visit;
    }
    /// A third officer beside 王强 and 李敏, whose certificate has expired.
    void expire_a_certificate() {
        if (std::exchange(expired, true)) return;
        write([&](db::Transaction& transaction) {
            Person person;
            person.id = office.ids().make<Person>();
            person.name = "孙过期";
            person.certificate_no = "03";
            person.certificate_valid_to = day("2024-01-31");
            audit::insert(transaction, "person.add", person);
        });
    }
    /// A photo at a hazard, as if it had been uploaded.
    void photo(const Id<Hazard>& of, EvidencePurpose purpose) {
        Evidence evidence;
        evidence.id = office.ids().make<Evidence>();
        evidence.subject_type = "hazard";
        evidence.subject = of.text();
        evidence.purpose = purpose;
        evidence.sha256 = std::string(64, '0');
        evidence.media_type = "image/jpeg";
        evidence.received_at = office.clock().now();
        write([&](db::Transaction& transaction) { audit::insert(transaction, "evidence.add", evidence); });
    }
    /// What the office may do in its own name.
    AuthorityItem authority(AuthorityPower power, std::string_view valid_to = "2029-12-31") {
        AuthorityItem item;
        item.id = office.ids().make<AuthorityItem>();
        item.code = fresh_code();
        item.power = power;
        item.basis = PowerBasis::empowered;
        item.organ = "鲁谷街道办事处";
        item.document = "赋权清单";
        item.valid_to = day(valid_to);
        write([&](db::Transaction& transaction) { audit::insert(transaction, "authority_item.add", item); });
        return item;
    }
    /// A hazard without a deadline yet.
    Hazard registered(HazardStory story = a_hazard()) {
        return write([&](db::Transaction& transaction) {
            Office planting{transaction, office.ids()};
            return planting.plant(story.code(fresh_code()).found_at(inspection));
        });
    }

    std::string fresh_code() { return "X" + std::to_string(++hazards); }

    std::int64_t count(const std::string& table) {
        return office.database().read([&](const db::Reader& reader) {
            return reader.integer("SELECT count(*) FROM " + table).value();
        });
    }
    int port() const { return server->port(); }

    Place place;
    app::Office office;
    http::Metrics metrics;
    std::mutex mutex;
    std::string log;
    http::Endpoint endpoint;
    std::unique_ptr<http::Server> server;
    Enterprise enterprise;
    Inspection inspection;
    std::vector<Person> officers; ///< licensed without end
    int accounts = 0;
    int hazards = 10'000;
    bool expired = false;
};

inline std::string text_at(const Json& json, std::string_view path) {
    const Json* found = json.at_path(path);
    return found && found->text() ? *found->text() : std::string{"(none)"};
}

} // namespace bihuan::test
