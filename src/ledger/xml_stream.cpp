#include "ledger/xml_stream.hpp"

#include <expat.h>

namespace bihuan::ledger {
namespace {

std::string_view without_prefix(std::string_view name) {
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

std::string_view Attributes::get(std::string_view name) const {
    for (const char** pair = pairs_; *pair; pair += 2)
        if (without_prefix(pair[0]) == name) return pair[1];
    return {};
}

struct XmlStream::State {
    std::filesystem::path file;
    std::unique_ptr<Package::Part> part;
    XmlHandler handler;
    XML_Parser parser;
    std::exception_ptr thrown; // must not pass through the parser, which is C
    bool last_piece = false;
    bool paused = false;

    template<class Act>
    void guarded(Act&& act) {
        if (thrown) return;
        try {
            act();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
    static State& of(void* user) { return *static_cast<State*>(user); }
};

XmlStream::XmlStream(std::filesystem::path file, std::unique_ptr<Package::Part> part, XmlHandler handler)
    : state_(std::make_unique<State>(State{std::move(file), std::move(part), std::move(handler),
                                           XML_ParserCreate("UTF-8"), nullptr, false, false})) {
    XML_SetUserData(state_->parser, state_.get());
    XML_SetElementHandler(
        state_->parser,
        [](void* user, const char* name, const char** attributes) {
            State& state = State::of(user);
            state.guarded([&] { state.handler.start(without_prefix(name), Attributes{attributes}); });
        },
        [](void* user, const char* name) {
            State& state = State::of(user);
            state.guarded([&] { state.handler.end(without_prefix(name)); });
        });
    XML_SetCharacterDataHandler(state_->parser, [](void* user, const char* text, int length) {
        State& state = State::of(user);
        state.guarded([&] { state.handler.text({text, static_cast<std::size_t>(length)}); });
    });
    XML_SetStartDoctypeDeclHandler(
        state_->parser, [](void* user, const char*, const char*, const char*, int) {
            State& state = State::of(user);
            state.guarded([&] {
                throw bad_workbook(state.file, "含有不允许的文档类型声明", "it declares a document type");
            });
        });
}

XmlStream::~XmlStream() {
    XML_ParserFree(state_->parser);
}

bool XmlStream::advance() {
    if (state_->last_piece && !state_->paused) return false;
    XML_Status status = XML_STATUS_OK;
    if (state_->paused) {
        status = XML_ResumeParser(state_->parser);
    } else {
        const auto piece = state_->part->read();
        state_->last_piece = piece.empty();
        status = XML_Parse(state_->parser, piece.data(), static_cast<int>(piece.size()), state_->last_piece);
    }
    if (state_->thrown) std::rethrow_exception(state_->thrown);
    if (status == XML_STATUS_ERROR)
        throw bad_workbook(state_->file, "表格内容已损坏", "the sheet is damaged")
            .because(XML_ErrorString(XML_GetErrorCode(state_->parser)));
    state_->paused = status == XML_STATUS_SUSPENDED;
    return state_->paused || !state_->last_piece;
}

void XmlStream::pause() {
    XML_StopParser(state_->parser, XML_TRUE);
}

double XmlStream::progress() const {
    return state_->part->progress();
}

} // namespace bihuan::ledger
