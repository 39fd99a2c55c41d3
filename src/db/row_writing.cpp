#include "db/row_writing.hpp"

#include <chrono>
#include <thread>

namespace bihuan::db {

// Longer than the pause in which a waiting writer of SQLite looks again (sqlite.cpp), so that it never misses
// its turn.
constexpr std::chrono::milliseconds turn_of_others{3};

Transaction& RowWriting::begun() {
    if (!writing_)
        writing_ = keep_ == Keep::yes ? database_.begin_writing(actor_) : database_.begin_rehearsal(actor_);
    return writing_->transaction();
}

void RowWriting::commit() {
    if (!writing_ || keep_ == Keep::no) return;
    writing_->commit();
    writing_.reset();
    if (database_.engine() == Engine::sqlite) // PostgreSQL queues its writers itself
        std::this_thread::sleep_for(turn_of_others);
}

} // namespace bihuan::db
