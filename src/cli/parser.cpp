#include "cli/parser.hpp"

#include <CLI/CLI.hpp>

#include <deque>

namespace bihuan::cli {
namespace {

/// Where CLI11 puts what it read, until it becomes Arguments.
struct Slot {
    const Option* option;
    std::string text;
    bool set = false;
    CLI::Option* parsed = nullptr;
};

std::string both(std::string_view zh, std::string_view en) {
    return std::string{zh} + "\n" + std::string{en};
}

void add_option(CLI::App& app, const Option& option, std::deque<Slot>& slots) {
    Slot& slot = slots.emplace_back();
    slot.option = &option;
    const std::string name{option.name};
    const std::string help = both(option.zh, option.en);
    if (option.name.starts_with("--") && option.value.empty()) {
        slot.parsed = app.add_flag(name, slot.set, help);
        return;
    }
    slot.parsed = app.add_option(name, slot.text, help);
    slot.parsed->type_name(std::string{option.value});
    if (option.required) slot.parsed->required();
    if (!option.choices.empty())
        slot.parsed->check(
            CLI::IsMember(std::vector<std::string>{option.choices.begin(), option.choices.end()}));
}

} // namespace

Parsed parse(int count, const char* const* words, std::span<const Command> commands, const Streams& streams) {
    CLI::App app{both("闭环：安全检查与应急预案服务", "Bihuan: safety inspection and emergency plans"),
                 "bihuan"};
    app.set_version_flag("--version", "bihuan " BIHUAN_VERSION);
    app.require_subcommand(1);
    app.fallthrough();

    Parsed parsed;
    auto& given = parsed.arguments.settings;
    app.add_option(
           "--data", given.data,
           both("数据目录（默认 ./data 或 BIHUAN_DATA）", "data folder (default ./data or BIHUAN_DATA)"))
        ->type_name("DIR");
    app.add_option("--database", given.database,
                   both("数据库：sqlite:路径 或 postgresql://…（或 BIHUAN_DATABASE）",
                        "database: sqlite:PATH or postgresql://… (or BIHUAN_DATABASE)"))
        ->type_name("URL");
    app.add_option("--language", given.language, both("消息语言：zh 或 en", "language of messages: zh or en"))
        ->type_name("LANGUAGE");

    std::map<std::string, CLI::App*> groups;
    std::map<const CLI::App*, std::pair<const Command*, std::deque<Slot>>> leaves;
    for (const auto& command : commands) {
        std::string name{command.name};
        CLI::App* parent = &app;
        if (const auto space = name.find(' '); space != std::string::npos) {
            const std::string group = name.substr(0, space);
            name = name.substr(space + 1);
            auto& made = groups[group];
            if (!made) {
                made = app.add_subcommand(group);
                made->require_subcommand(1);
                made->fallthrough();
            }
            parent = made;
        }
        CLI::App* leaf = parent->add_subcommand(name, both(command.zh, command.en));
        leaf->fallthrough();
        auto& [known, slots] = leaves[leaf];
        known = &command;
        for (const auto& option : command.options)
            add_option(*leaf, option, slots);
    }

    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& error) {
        const int status = app.exit(error, streams.out, streams.err);
        parsed.exit_status = status == 0 ? 0 : 2;
        return parsed;
    }
    for (const auto& [leaf, known] : leaves) {
        if (!leaf->parsed()) continue;
        parsed.command = known.first;
        for (const auto& slot : known.second)
            if (slot.parsed->count() > 0)
                parsed.arguments.values.emplace(slot.option->name,
                                                slot.option->value.empty() ? "true" : slot.text);
    }
    return parsed;
}

} // namespace bihuan::cli
