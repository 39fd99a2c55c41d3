#include "operation/job.hpp"
#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(JobOutcome) {
    static constexpr std::array texts{
        EnumText{"never", "尚未运行", "never run"},
        EnumText{"running", "正在运行", "running"},
        EnumText{"done", "完成", "done"},
        EnumText{"failed", "失败", "failed"},
    };
    return texts;
}

const record::Record<JobState>& describe(const JobState*) {
    static const auto description =
        record::Record<JobState>{"job", {"定时任务", "job"}}
            .field<&JobState::name>({"名称", "name"}, {.access = Access::system})
            .field<&JobState::title_zh>({"标题（中文）", "title (Chinese)"}, {.access = Access::system})
            .field<&JobState::title_en>({"标题（英文）", "title (English)"}, {.access = Access::system})
            .field<&JobState::when_zh>({"何时（中文）", "when (Chinese)"}, {.access = Access::system})
            .field<&JobState::when_en>({"何时（英文）", "when (English)"}, {.access = Access::system})
            .field<&JobState::outcome>({"上次结果", "outcome of the last run"}, {.access = Access::system})
            .field<&JobState::started_at>({"上次开始", "last begun at"}, {.access = Access::system})
            .field<&JobState::finished_at>({"上次结束", "last ended at"}, {.access = Access::system})
            .field<&JobState::done_at>({"上次成功", "last done at"}, {.access = Access::system})
            .field<&JobState::next_at>({"下次", "next at"}, {.access = Access::system})
            .field<&JobState::wanted>({"已要求立即运行", "asked for now"}, {.access = Access::system})
            .field<&JobState::result_zh>({"说明（中文）", "result (Chinese)"},
                                         {.max_length = 2000, .access = Access::system})
            .field<&JobState::result_en>({"说明（英文）", "result (English)"},
                                         {.max_length = 2000, .access = Access::system});
    return description;
}

} // namespace bihuan
