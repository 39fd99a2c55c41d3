/// The connections of a server, each in its own thread, and one that watches over them: nobody holds a thread
/// longer than a request may take, no address holds too many, and where all are taken, the one that has been
/// waited for longest makes room.
#pragma once

#include <chrono>
#include <condition_variable>
#include <list>
#include <map>
#include <mutex>
#include <string>
#include <thread>

namespace bihuan::http {

class Connections {
    struct Entry;

public:
    using Clock = std::chrono::steady_clock;

    struct Limits {
        std::size_t most = 512;        ///< at once
        std::size_t per_address = 100; ///< save of this machine, where a proxy speaks for many
    };

    explicit Connections(Limits);
    ~Connections();
    Connections(const Connections&) = delete;
    Connections& operator=(const Connections&) = delete;

    /// One connection, from the thread that serves it. It ends before its socket is closed.
    class Place {
    public:
        Place(Connections&, int socket, const std::string& address);
        ~Place();
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;

        /// Whether its address may have one more.
        bool admitted() const { return admitted_; }
        /// From now on the other side is waited for: cut off at `until`, or earlier where others need the
        /// room.
        void waits(Clock::time_point until);
        /// From now on we work for it; it is left alone.
        void works();

    private:
        Connections& all_;
        std::list<Entry>::iterator entry_;
        bool admitted_;
    };

    std::size_t count() const;
    /// Cuts off every connection, also those that are worked for; further ones are not admitted.
    void cut_all();

private:
    struct Entry {
        int socket;
        std::string address;
        bool waiting = true;
        bool cut = false;
        Clock::time_point since, until;
    };

    void watch();
    void cut_overdue(Clock::time_point now);
    void make_room();
    static void cut(Entry&);

    Limits limits_;
    mutable std::mutex mutex_;
    std::condition_variable ending_changed_;
    std::list<Entry> entries_;
    std::map<std::string, std::size_t> by_address_;
    bool ending_ = false;
    std::thread watching_; // last, so that the rest is there when it begins
};

} // namespace bihuan::http
