/// Somebody who calls the service from the field: sends again what was not answered, with the same identities
/// and the same key, until it is.
#pragma once

#include "core/json.hpp"
#include "simulation/planned_year.hpp"
#include "support/http_client.hpp"

#include <functional>
#include <memory>
#include <stdexcept>

namespace bihuan::test {

/// How to speak for somebody.
struct Tokens {
    std::string officer, official, leader;
    const std::string& of(Who who) const {
        return who == Who::officer ? officer : who == Who::official ? official : leader;
    }
};

class Caller {
public:
    /// `port` is asked anew for every connection; it waits while there is no service.
    Caller(Tokens tokens, std::string name, std::function<int()> port)
        : tokens_(std::move(tokens)), name_(std::move(name)), port_(std::move(port)) {}

    /// Sends the call until it is answered, and again where `twice`. Throws std::runtime_error where the
    /// answer is not the one wanted, or the second is not the first.
    void carry_out(const PlannedCall& call, bool twice) {
        const std::string key = name_ + ":" + std::to_string(++sent_);
        HttpHeaders headers{{"Authorization", "Bearer " + tokens_.of(call.who)},
                            {"Content-Type", call.is_file ? "application/octet-stream" : "application/json"}};
        if (!call.is_file) headers.emplace_back("Idempotency-Key", key);
        std::string body = call.body;
        if (const auto at = body.find("{proposal}"); at != std::string::npos)
            body.replace(at, 10, proposal_at(call));
        const auto answer = until_answered("POST", call.target, headers, body);
        if (answer.status != call.wanted)
            throw std::runtime_error(call.day.text() + " POST " + call.target + ": " +
                                     std::to_string(answer.status) + " " + answer.body + "\n" +
                                     (call.is_file ? "" : body));
        answered_.push_back({call.target, headers, body, answer.status, answer.body});
        if (!twice) return;
        const auto again = until_answered("POST", call.target, headers, body);
        if (again.status != answer.status || again.body != answer.body)
            throw std::runtime_error("sent twice, answered differently: " + call.target + "\n" + answer.body +
                                     "\n" + std::to_string(again.status) + " " + again.body);
    }

    /// Sends everything once more that was answered since `forget_answers`; what is answered differently now
    /// was lost.
    std::vector<std::string> answers_that_differ_now() {
        std::vector<std::string> lost;
        for (const auto& before : answered_) {
            const auto now = until_answered("POST", before.target, before.headers, before.body);
            if (now.status != before.status || now.body != before.answer)
                lost.push_back("answered before, and now differently: " + before.target + "\n" +
                               before.answer + "\n" + std::to_string(now.status) + " " + now.body);
        }
        return lost;
    }
    void forget_answers() { answered_.clear(); }

    HttpAnswer until_answered(const std::string& method, const std::string& target,
                              const HttpHeaders& headers, const std::string& body = {}) {
        for (;;) {
            try {
                if (!client_) client_ = std::make_unique<HttpClient>(port_());
                auto answer = client_->send(method, target, headers, body);
                if (answer.status != 0 && answer.status != 503) return answer;
            } catch (const std::runtime_error&) {
                // The service is gone for the moment.
            }
            client_.reset();
        }
    }

private:
    /// The identity of the last step of the hazard that proposes something.
    std::string proposal_at(const PlannedCall& call) {
        const auto shown = Json::parse(until_answered("GET", "/api/v1/hazards/" + call.hazard,
                                                      {{"Authorization", "Bearer " + tokens_.official}})
                                           .body);
        std::string id;
        for (const auto& step : *shown.find("steps")->list())
            if (const auto& name = *step.find("step")->text(); name == "void" || name == "downgrade")
                id = *step.find("id")->text();
        return id;
    }

    struct Answered {
        std::string target;
        HttpHeaders headers;
        std::string body;
        int status;
        std::string answer;
    };
    Tokens tokens_;
    std::vector<Answered> answered_;
    std::string name_;
    std::function<int()> port_;
    std::unique_ptr<HttpClient> client_;
    int sent_ = 0;
};

} // namespace bihuan::test
