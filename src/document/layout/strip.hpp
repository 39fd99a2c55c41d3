/// What lies between blocks and pages: strips across the type area, one below the other.
#pragma once

#include "document/block.hpp"
#include "document/font.hpp"
#include "document/style.hpp"

#include <memory>

namespace bihuan::document {

struct SetLine;
class Pictures;

/// The head of a table that is repeated where the table goes on on another page.
struct RepeatedHead {
    Points height = 0;
    std::vector<Item> items{};
};

/// A piece of a page that is never divided. Items are placed from its upper left corner.
struct Strip {
    Points height = 0;
    std::vector<Item> items{};
    Points space_before = 0;                    ///< vanishes at the head of a page
    bool keeps_with_next = false;               ///< never last on a page
    bool begins_page = false;                   ///< a page break before it
    bool landscape = false;                     ///< the page it stands on lies
    bool bare = false;                          ///< the page it begins has neither number nor mark
    bool sheet = false;                         ///< the whole sheet is its own: no proof at its foot either
    std::shared_ptr<const RepeatedHead> head{}; ///< of a row of a table
    /// Drawn below it where the page ends behind it and what it is of goes on: the rule that closes a box.
    std::shared_ptr<const std::vector<Item>> foot{};
    std::optional<Bookmark> bookmark{}; ///< page and y are filled in by the pages
};

/// Moves an item; links to addresses too.
void shift(Item&, Points dx, Points dy);

/// Puts the lines of a paragraph into a strip, from `top` on.
void append(Strip&, std::vector<SetLine>, const TextStyle&, Points left, Points top);
/// A strip for each line of a paragraph; the first two and the last two stay together.
std::vector<Strip> strips_of(std::vector<SetLine>, const TextStyle&);

/// What every part of layout works with.
struct Context {
    const Style& style;
    const Fonts& fonts;
    bool english = false;
    Points measure = 0;           ///< width of the type area, of the page as it lies at the moment
    Points height = 0;            ///< and its height
    Pictures* pictures = nullptr; ///< of the document, outside of tests of a part alone
};

Text plain_text(const std::string& words);

} // namespace bihuan::document
