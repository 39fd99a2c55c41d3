#include "simulation/stories.hpp"

#include <array>

namespace bihuan::test {
namespace {

using enum StepKind;

constexpr Act on_the_spot[]{{0, fix_on_spot}};
constexpr Act as_usual[]{{0, order, 14}, {1, serve}, {9, submit}, {12, reinspect_pass}};
constexpr Act late[]{{0, order, 10}, {1, serve}, {15, rectify}, {18, reinspect_pass}};
constexpr Act failed_once[]{{0, order, 10},  {1, serve},  {8, submit},  {10, reinspect_fail},
                            {11, order, 25}, {12, serve}, {20, submit}, {22, reinspect_pass}};
constexpr Act more_time[]{
    {0, order, 14}, {1, serve},          {5, request_extension, 40}, {7, decide_extension, 40},
    {25, submit},   {27, reinspect_pass}};
constexpr Act no_more_time[]{{0, order, 14},           {1, serve},  {5, request_extension, 40},
                             {8, decide_extension, 0}, {9, submit}, {12, reinspect_pass}};
constexpr Act more_time_on_paper[]{
    {0, order, 14}, {1, serve}, {6, extend, 30}, {18, submit}, {20, reinspect_pass}};
constexpr Act handed_over[]{{0, order, 14}, {3, transfer}, {6, record_receipt}, {40, record_transfer_result}};
constexpr Act handed_over_and_unanswered[]{{0, order, 14}, {3, transfer}, {6, record_receipt}};
constexpr Act false_alarm[]{{0, order, 14}, {2, void_hazard}, {3, confirm}};
constexpr Act no_false_alarm[]{{0, order, 14}, {1, serve},  {2, void_hazard},
                               {3, decline},   {9, submit}, {12, reinspect_pass}};
constexpr Act major_listed[]{{0, order, 30},      {1, serve},           {1, plan},
                             {2, StepKind::list}, {3, visit},           {4, visit},
                             {26, submit},        {28, reinspect_pass}, {30, confirm_closing}};
constexpr Act major_delisted[]{{0, order, 30},       {1, serve},           {1, plan},
                               {2, StepKind::list},  {3, visit},           {20, delist},
                               {24, submit},         {25, reinspect_pass}, {26, refuse_closing},
                               {28, reinspect_pass}, {29, confirm_closing}};
constexpr Act major_resumed[]{{0, order, 30}, {1, suspend},           {1, serve},
                              {1, plan},      {15, apply_resumption}, {17, resume},
                              {18, submit},   {19, reinspect_pass},   {20, confirm_closing}};
constexpr Act downgraded[]{{0, order, 14}, {2, downgrade}, {3, confirm},
                           {3, serve},     {9, submit},    {12, reinspect_pass}};
constexpr Act with_a_case[]{{0, order, 14}, {1, serve}, {2, file_case}, {9, submit}, {12, reinspect_pass}};
constexpr Act given_to_others[]{{0, order, 14}, {1, assign}, {1, serve}, {9, submit}, {12, reinspect_pass}};
constexpr Act found_again[]{{0, order, 14}, {1, serve}, {6, find_again}, {9, submit}, {12, reinspect_pass}};
constexpr Act left_open[]{{0, order, 14}, {1, serve}};

constexpr std::array all{
    Story{"as usual", false, as_usual},
    Story{"on the spot", false, on_the_spot},
    Story{"late", false, late},
    Story{"failed once", false, failed_once},
    Story{"more time", false, more_time},
    Story{"no more time", false, no_more_time},
    Story{"more time on paper", false, more_time_on_paper},
    Story{"handed over", false, handed_over},
    Story{"handed over and unanswered", false, handed_over_and_unanswered},
    Story{"false alarm", false, false_alarm},
    Story{"no false alarm", false, no_false_alarm},
    Story{"major, listed", true, major_listed},
    Story{"major, taken off the list", true, major_delisted},
    Story{"major, resumed", true, major_resumed},
    Story{"downgraded", true, downgraded},
    Story{"with a case", false, with_a_case},
    Story{"given to others", false, given_to_others},
    Story{"found again", false, found_again},
    Story{"left open", false, left_open},
};

} // namespace

std::span<const Story> stories() {
    return all;
}

const Story& story_of(int hazard, bool majors_allowed) {
    for (auto index = static_cast<std::size_t>(hazard);; ++index) {
        const Story& story = all[index % all.size()];
        if (!story.major || majors_allowed) return story;
    }
}

Who taker(StepKind step) {
    switch (step) {
    case StepKind::list:
    case delist:
    case confirm:
    case decline:
    case suspend:
    case resume:
    case confirm_closing:
    case refuse_closing:
        return Who::leader;
    case decide_extension:
    case extend:
    case transfer:
    case record_receipt:
    case record_transfer_result:
    case void_hazard:
    case downgrade:
    case file_case:
    case assign:
        return Who::official;
    default:
        return Who::officer;
    }
}

} // namespace bihuan::test
