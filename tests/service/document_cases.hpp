/// Issued documents for the tests of routes.
#pragma once

#include "document/document.hpp"
#include "issuance/document_store.hpp"
#include "issuance/issuing.hpp"
#include "issuance/proof.hpp"
#include "service/a_working_office.hpp"

namespace bihuan::test {

/// An order of this community, with a number; its PDF is a short text.
inline IssuedDocument an_issued_document(AWorkingOffice& office, const std::string& community = "东湖社区",
                                         const std::string& subject_type = "hazard") {
    issuance::Issuing issuing;
    issuing.kind = "rectification_order";
    issuing.title = "责令限期整改指令书";
    issuing.form_word = "责改";
    issuing.subject_type = subject_type;
    issuing.subject = office.fresh_code();
    issuing.community = community;
    issuing.facts = Json::Object{{"enterprise", "好味道饭店"}};
    issuing.templates = Json::Object{{"forms/rectification_order.zh.md", "# {{document_no}}\n"}};
    issuing.numbered = true;
    issuing.print = [](const Json& facts, const document::Proof& proof) {
        return document::Rendered{"%PDF-1.4\n" + facts.dump() + proof.identity, 1, {}};
    };
    return office.write([&](db::Transaction& transaction) {
        return issuance::issue(transaction, office.office.ids(), {"街道办事处", "津东鲁应急", {}, {}, {}},
                               issuing);
    });
}

/// The bytes that were given out.
inline std::string paper_of(AWorkingOffice& office, const IssuedDocument& document) {
    return office.office.database().read([&](const db::Reader& reader) {
        return "%PDF-1.4\n" + issuance::frozen_facts(reader, document) +
               issuance::proof_of(document).identity;
    });
}

} // namespace bihuan::test
