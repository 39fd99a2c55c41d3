#include "app/ledgers.hpp"
#include "app/office.hpp"
#include "cli/all_commands.hpp"

#include <ostream>
#include <unistd.h>

namespace bihuan::cli {
namespace {

/// How far a ledger is read, on one line of a terminal.
class Progress {
public:
    Progress(std::ostream& out, Language language) : out_(out), zh_(language == Language::zh) {}
    ~Progress() {
        if (shown_) out_ << "\r\x1b[K" << std::flush; // the line is empty again
    }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void show(const ledger::Summary& so_far, double progress) {
        shown_ = true;
        out_ << "\r" << static_cast<int>(progress * 100) << " %  " << (zh_ ? "已读 " : "rows read: ")
             << so_far.rows << (zh_ ? " 行，退回 " : ", rejected: ") << so_far.rejected << "\x1b[K"
             << std::flush;
    }

private:
    std::ostream& out_;
    bool zh_;
    bool shown_ = false;
};

int run(const Arguments& arguments, const Streams& streams) {
    app::Office office{app::settings_of(arguments.settings)};
    const Language language = office.settings().language;
    app::LedgerImport wish;
    wish.ledger = parse_enum<app::Ledger>(arguments.get("LEDGER")).value();
    wish.file = arguments.get("FILE");
    wish.dry_run = arguments.has("--dry-run");
    wish.lenient = arguments.has("--lenient");
    wish.actor = {"system", "system", "import " + wish.file.filename().string()};
    wish.identity = {office.settings().office, office.settings().superior};
    wish.options.language = language;
    wish.options.rejects =
        arguments.has("--rejects") ? arguments.get("--rejects") : wish.file.string() + ".rejects.csv";
    const auto summary = [&] {
        Progress progress{streams.err, language}; // cleared away before the summary
        if (::isatty(STDERR_FILENO))
            wish.options.on_progress = [&](const ledger::Summary& so_far, double read) {
                progress.show(so_far, read);
            };
        return app::import_ledger(office.database(), office.ids(), wish);
    }();
    if (arguments.get("--format") == "json") {
        streams.out << summary.json() << "\n";
    } else {
        if (wish.dry_run)
            streams.out << (language == Language::zh ? "试运行，没有保存任何内容。\n"
                                                     : "Dry run: nothing was kept.\n");
        streams.out << summary.text(language);
    }
    return summary.rejected == 0 ? 0 : 1;
}

} // namespace

Command import_command() {
    std::vector<std::string_view> ledgers;
    for (const auto& ledger : texts_of<app::Ledger>())
        ledgers.push_back(ledger.code);
    return {"import",
            "导入台账（CSV 或 XLSX）：能认的行都导入，其余的行连同原因写入退回文件",
            "read a ledger (CSV or XLSX): every row is taken, or written to the rejects file with its reason",
            {{"LEDGER", "LEDGER", "台账种类", "which ledger", true, ledgers},
             {"FILE", "FILE", "台账文件", "the ledger", true},
             {"--dry-run", "", "只检查和计数，不保存", "check and count everything, keep nothing"},
             {"--rejects", "FILE", "退回的行写入该文件（默认：台账文件名.rejects.csv）",
              "where rejected rows go (default: FILE.rejects.csv)"},
             {"--lenient", "", "保留校验位不符的统一社会信用代码，并在记录上标明",
              "keep a credit code whose check fails, and flag it on the record"},
             {"--format",
              "FORMAT",
              "摘要的格式：text 或 json",
              "form of the summary: text or json",
              false,
              {"text", "json"}}},
            run};
}

} // namespace bihuan::cli
