-- What people type, found (src/search/search.hpp, docs/adr/0041). No records: made from them, and made anew by
-- `bihuan reindex`. The engines differ in how they keep small rows by a key of two columns.

CREATE TABLE search_text (
    number    INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL,
    subject   TEXT NOT NULL,
    community TEXT NOT NULL,
    text      TEXT NOT NULL
)

CREATE INDEX search_text_by_subject ON search_text (subject)

-- Entries `first` to `last` are found by grams; those after the last segment are looked through.

CREATE TABLE search_segment (
    first INTEGER PRIMARY KEY,
    last  BIGINT NOT NULL
)

CREATE TABLE search_gram (
    gram    TEXT NOT NULL,
    first   BIGINT NOT NULL,
    numbers TEXT NOT NULL,
    PRIMARY KEY (gram, first)
) WITHOUT ROWID
