/// So many at once of what is costly, such as checking a password or printing; the others wait for their
/// turn.
#pragma once

#include "core/problem.hpp"

#include <chrono>
#include <semaphore>

namespace bihuan::http {

class Turns {
public:
    Turns(std::ptrdiff_t at_once, std::chrono::seconds longest_wait)
        : free_(at_once), longest_wait_(longest_wait) {}

private:
    friend class Turn;
    std::counting_semaphore<> free_;
    std::chrono::seconds longest_wait_;
};

/// One turn, from its construction to its end. Throws Problem service_busy where none came in time.
class Turn {
public:
    explicit Turn(Turns& turns) : turns_(turns) {
        if (!turns.free_.try_acquire_for(turns.longest_wait_))
            throw Problem{ProblemKind::service_busy,
                          {{"seconds", std::to_string(turns.longest_wait_.count())}}};
    }
    ~Turn() { turns_.free_.release(); }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

private:
    Turns& turns_;
};

} // namespace bihuan::http
