#include "form/form_kind.hpp"

#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(FormKind) {
    static constexpr std::array texts{
        EnumText{"inspection_approval", "行政检查审批表", "approval of an inspection"},
        EnumText{"inspection_notice", "行政检查通知书", "inspection notice"},
        EnumText{"inspection_record", "现场检查记录", "on-site inspection record"},
        EnumText{"rectification_order", "责令限期整改指令书", "rectification order"},
        EnumText{"immediate_rectification", "立即整改通知书", "immediate-rectification notice"},
        EnumText{"on_site_measures", "现场处理措施决定书", "decision on on-site measures"},
        EnumText{"reinspection_opinion", "整改复查意见书", "re-inspection opinion"},
        EnumText{"extension_application", "延期整改申请书", "application for an extension"},
        EnumText{"extension_reply", "延期整改答复书", "reply to an extension"},
        EnumText{"supervision_notice", "重大事故隐患挂牌督办通知书", "supervising-listing notice"},
        EnumText{"treatment_plan", "重大事故隐患治理方案", "treatment plan of a major hazard"},
        EnumText{"transfer_letter", "移送书", "transfer letter"},
        EnumText{"on_spot_penalty", "当场行政处罚决定书", "on-the-spot penalty decision"},
        EnumText{"penalty_advance_notice", "行政处罚告知书", "advance notice of a penalty"},
        EnumText{"hearing_notice", "听证会通知书", "hearing notice"},
        EnumText{"legal_review_opinion", "法制审核意见书", "legal-review opinion"},
        EnumText{"penalty_decision", "行政处罚决定书", "penalty decision"},
        EnumText{"service_receipt", "送达回证", "service receipt"},
        EnumText{"case_cover", "案卷首页", "cover of a case file"},
        EnumText{"file_index", "卷内目录", "index of a case file"},
        EnumText{"duty_handover", "值班交接记录", "duty handover"},
    };
    return texts;
}

} // namespace bihuan
