/// Documents for tests: issued as the rooms do it, with a text in the place of a PDF.
#pragma once

#include "document/document.hpp"
#include "issuance/document_store.hpp"
#include "issuance/issuing.hpp"
#include "support/engines.hpp"

#include <string>

namespace bihuan::test {

inline const issuance::Organ our_organ{"示范街道办事处", "津东鲁应急", "示范区人民政府", "示范区人民法院",
                                       "https://anjian.example"};

/// A rectification order for this subject.
inline issuance::Issuing an_order(const std::string& subject, const std::string& enterprise = "好味道饭店") {
    issuance::Issuing issuing;
    issuing.kind = "rectification_order";
    issuing.title = "责令限期整改指令书";
    issuing.form_word = "责改";
    issuing.subject_type = "hazard";
    issuing.subject = subject;
    issuing.community = "东湖社区";
    issuing.facts = Json::Object{{"enterprise", enterprise}, {"subject", subject}};
    issuing.templates = Json::Object{{"forms/rectification_order.zh.md", "# {{document_no}}\n"}};
    issuing.numbered = true;
    issuing.print = [](const Json& facts, const document::Proof& proof) {
        return document::Rendered{"PDF " + facts.dump() + proof.identity + proof.line + proof.address, 2, {}};
    };
    return issuing;
}

/// A document and what was given out.
struct Paper {
    IssuedDocument document;
    std::string pdf;
};

inline IssuedDocument issue(FreshDatabase& database, const issuance::Issuing& issuing,
                            const issuance::Organ& organ = our_organ) {
    return database.write([&](db::Transaction& transaction) {
        return issuance::issue(transaction, database.ids, organ, issuing);
    });
}

} // namespace bihuan::test
