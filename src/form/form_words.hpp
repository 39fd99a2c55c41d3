/// How forms say days, times, amounts and lists of names.
#pragma once

#include "core/instant.hpp"
#include "core/json.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan::form {

/// `2026年11月25日`; empty where there is none.
std::string day_words(const std::optional<Date>&);
/// `2026年11月25日9时05分`, in the office's zone; empty where there is none.
std::string time_words(const std::optional<Instant>&);
/// `2026-11-25 09:05`, for captions.
std::string short_time(const Instant&);
/// The time of day of the second, where it is of the same day: `2026年11月25日9时05分至10时20分`.
std::string span_words(const std::optional<Instant>& from, const std::optional<Instant>& to);

/// An amount in the numerals of documents: `贰仟零伍拾元整`. Up to 999 999 999 999 yuan.
std::string yuan_words(std::int64_t yuan);
/// `人民币贰仟元整（2,000元）`.
std::string amount_words(std::int64_t yuan);

/// `1、2、4` of numbers that are in order.
std::string numbers_words(const std::vector<std::int64_t>&);

} // namespace bihuan::form
