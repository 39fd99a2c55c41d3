#include "app/system.hpp"

#include <chrono>
#include <cstdlib>
#include <sodium.h>
#include <stdexcept>

namespace bihuan::app {

SystemClock::SystemClock() {
    if (const char* now = std::getenv("BIHUAN_NOW")) set_ = Instant::parse(now);
}

Instant SystemClock::now() const {
    if (set_) return *set_;
    const auto since_1970 = std::chrono::system_clock::now().time_since_epoch();
    return Instant::from_milliseconds(
        std::chrono::duration_cast<std::chrono::milliseconds>(since_1970).count());
}

Random system_random() {
    if (sodium_init() < 0) throw std::runtime_error("libsodium cannot start");
    return [](std::span<unsigned char> bytes) { randombytes_buf(bytes.data(), bytes.size()); };
}

} // namespace bihuan::app
