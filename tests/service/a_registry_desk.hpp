/// Somebody at the registry, with an office behind.
#pragma once

#include "audit/verify.hpp"
#include "service/a_working_office.hpp"

namespace bihuan::test {

struct Desk {
    explicit Desk(TestEngine engine) : office(engine), client(office.port()) {}

    HttpAnswer get(const std::string& path, const HttpHeaders& as = {}) {
        return client.send("GET", path, as);
    }
    HttpAnswer post(const std::string& path, const HttpHeaders& as, const std::string& body) {
        return client.send("POST", path, as, body);
    }
    /// Corrects what it has just read.
    HttpAnswer patch(const std::string& path, HttpHeaders as, const std::string& body) {
        as.emplace_back("If-Match", get(path, as).header("etag"));
        return client.send("PATCH", path, as, body);
    }
    std::string path() const { return "/api/v1/enterprises/" + office.enterprise.id.text(); }
    bool sound() {
        return office.office.database().read(
            [](const db::Reader& reader) { return audit::verify(reader, app::audited_records()).clean(); });
    }

    AWorkingOffice office;
    HttpClient client;
};

} // namespace bihuan::test
