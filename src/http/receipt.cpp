#include "http/receipt.hpp"

namespace bihuan::http {

void add_receipt(Response& response, const std::vector<audit::Receipt>& receipts) {
    if (receipts.empty()) return;
    const auto &first = receipts.front(), &last = receipts.back();
    response.with(receipt_header, "first=" + std::to_string(first.sequence) +
                                      ", last=" + std::to_string(last.sequence) + ", hash=\"" + last.hash +
                                      "\", at=\"" + last.at + "\", record=\"" + first.subject_type + "/" +
                                      first.subject + "\", state=\"" + first.state + "\"");
}

Json receipt_json(const audit::Receipt& receipt) {
    return Json::Object{{"type", receipt.subject_type}, {"id", receipt.subject},
                        {"state", receipt.state},       {"at", receipt.at},
                        {"sequence", receipt.sequence}, {"hash", receipt.hash}};
}

} // namespace bihuan::http
