-- Messages to people (src/notice/outbox.hpp). No records: what they tell of stands in the audit chain.

CREATE TABLE outbox_message (
    id           TEXT NOT NULL PRIMARY KEY,
    kind         TEXT NOT NULL,
    once_key     TEXT NOT NULL,
    subject_type TEXT NOT NULL,
    subject      TEXT NOT NULL,
    community    TEXT NOT NULL,
    accounts     TEXT NOT NULL,
    permission   TEXT NOT NULL,
    title_zh     TEXT NOT NULL,
    title_en     TEXT NOT NULL,
    body_zh      TEXT NOT NULL,
    body_en      TEXT NOT NULL,
    urgent       BOOLEAN NOT NULL,
    posted_at    TEXT NOT NULL,
    CONSTRAINT outbox_message_once_key UNIQUE (once_key)
)
