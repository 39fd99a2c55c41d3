/// The key with which secrets in the database are sealed: a file of its own, so that a copy of the database
/// or a backup tells none of them. Whoever keeps backups keeps this file apart from them.
#pragma once

#include "app/settings.hpp"

namespace bihuan::app {

/// Makes the file, for its owner alone, where there is none (`bihuan init`); true where it was made.
bool make_sealing_key(const Settings&);

/// Without a key where there is no file and none is named in the settings. Throws Problem file_unreadable.
db::Sealing sealing_of(const Settings&);

} // namespace bihuan::app
