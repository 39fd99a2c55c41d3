#include "http/connections.hpp"

#include <sys/socket.h>

namespace bihuan::http {
namespace {

constexpr std::chrono::milliseconds between_looks{100};

bool is_this_machine(const std::string& address) {
    return address == "127.0.0.1" || address == "::1";
}

} // namespace

Connections::Connections(Limits limits) : limits_(limits), watching_([this] { watch(); }) {}

Connections::~Connections() {
    {
        const std::scoped_lock lock{mutex_};
        ending_ = true;
    }
    ending_changed_.notify_all();
    watching_.join();
}

Connections::Place::Place(Connections& all, int socket, const std::string& address) : all_(all) {
    const std::scoped_lock lock{all_.mutex_};
    const auto now = Clock::now();
    entry_ = all_.entries_.insert(all_.entries_.end(),
                                  Entry{socket, address, true, false, now, now + std::chrono::hours{1}});
    const auto of_address = ++all_.by_address_[address];
    admitted_ = !all_.ending_ && (is_this_machine(address) || of_address <= all_.limits_.per_address);
    all_.make_room();
}

Connections::Place::~Place() {
    const std::scoped_lock lock{all_.mutex_};
    if (--all_.by_address_[entry_->address] == 0) all_.by_address_.erase(entry_->address);
    all_.entries_.erase(entry_);
}

void Connections::Place::waits(Clock::time_point until) {
    const std::scoped_lock lock{all_.mutex_};
    entry_->waiting = true;
    entry_->since = Clock::now();
    entry_->until = until;
    if (all_.ending_) cut(*entry_);
}

void Connections::Place::works() {
    const std::scoped_lock lock{all_.mutex_};
    entry_->waiting = false;
}

std::size_t Connections::count() const {
    const std::scoped_lock lock{mutex_};
    return entries_.size();
}

void Connections::cut_all() {
    const std::scoped_lock lock{mutex_};
    ending_ = true;
    for (auto& entry : entries_)
        cut(entry);
}

/// The thread that reads or writes there meets the end of the stream.
void Connections::cut(Entry& entry) {
    if (!entry.cut) ::shutdown(entry.socket, SHUT_RDWR);
    entry.cut = true;
}

void Connections::cut_overdue(Clock::time_point now) {
    for (auto& entry : entries_)
        if (entry.waiting && entry.until <= now) cut(entry);
}

/// As many as are too many, the longest waited for first.
void Connections::make_room() {
    std::size_t open = 0;
    for (const auto& entry : entries_)
        open += entry.cut ? 0 : 1;
    for (; open >= limits_.most; --open) {
        Entry* oldest = nullptr;
        for (auto& entry : entries_)
            if (entry.waiting && !entry.cut && (!oldest || entry.since < oldest->since)) oldest = &entry;
        if (!oldest) return;
        cut(*oldest);
    }
}

void Connections::watch() {
    std::unique_lock lock{mutex_};
    while (!ending_changed_.wait_for(lock, between_looks, [this] { return ending_; })) {
        cut_overdue(Clock::now());
        make_room();
    }
}

} // namespace bihuan::http
