#include "ledger/seen_keys.hpp"

#include "core/findings.hpp"

#include <stdexcept>
#include <unistd.h>

namespace bihuan::ledger {
namespace {

constexpr std::uint64_t first_slots = 1 << 12;

/// FNV-1a, and a last mixing (from SplitMix64) because its low bits choose the place.
std::uint64_t hash_of(std::string_view key) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : key)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31);
}

} // namespace

SeenKeys::SeenKeys() : slots_(first_slots), file_(fresh_file(first_slots)) {}

SeenKeys::File SeenKeys::fresh_file(std::uint64_t slots) {
    File file = temporary_file();
    if (::ftruncate(::fileno(file.get()), static_cast<off_t>(slots * sizeof(Slot))) != 0)
        throw std::runtime_error("the temporary file cannot be made larger");
    return file;
}

SeenKeys::Slot SeenKeys::read(const File& file, std::uint64_t place) {
    Slot slot;
    if (::pread(::fileno(file.get()), &slot, sizeof slot, static_cast<off_t>(place * sizeof slot)) !=
        sizeof slot)
        throw std::runtime_error("the temporary file cannot be read");
    return slot;
}

void SeenKeys::write(const File& file, std::uint64_t place, const Slot& slot) {
    if (::pwrite(::fileno(file.get()), &slot, sizeof slot, static_cast<off_t>(place * sizeof slot)) !=
        sizeof slot)
        throw std::runtime_error("the temporary file cannot be written");
}

std::uint64_t SeenKeys::find(const File& file, std::uint64_t slots, std::uint64_t hash) {
    std::uint64_t place = hash & (slots - 1);
    for (;;) {
        const Slot slot = read(file, place);
        if (slot.line == 0 || slot.hash == hash) return place;
        place = (place + 1) & (slots - 1);
    }
}

void SeenKeys::grow() {
    const std::uint64_t more = slots_ * 4;
    File larger = fresh_file(more);
    for (std::uint64_t place = 0; place < slots_; ++place)
        if (const Slot slot = read(file_, place); slot.line != 0)
            write(larger, find(larger, more, slot.hash), slot);
    file_ = std::move(larger);
    slots_ = more;
}

void SeenKeys::note(std::string_view key, std::size_t line) {
    const std::uint64_t hash = hash_of(key);
    const std::uint64_t place = find(file_, slots_, hash);
    if (read(file_, place).line != 0) return;
    write(file_, place, {hash, line});
    if (++used_ * 2 > slots_) grow();
}

void SeenKeys::refuse_repeated(std::string_view key, const record::Field& field,
                               std::string_view shown) const {
    const Slot slot = read(file_, find(file_, slots_, hash_of(key)));
    if (slot.line == 0) return;
    Findings findings;
    findings.add(record::field_error(field, FieldFault::repeated_in_file,
                                     {{"value", std::string{shown}}, {"line", std::to_string(slot.line)}}));
    findings.throw_if_any();
}

} // namespace bihuan::ledger
