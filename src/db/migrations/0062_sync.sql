-- What comes from phones, late, twice and out of order (src/http/taken.hpp, src/http/waiting.hpp), and the count of a
-- day (src/sync/). No records, and not in the audit chain: what they lead to is.

CREATE TABLE taken_record (
    subject    TEXT NOT NULL,
    action     TEXT NOT NULL,
    account    TEXT NOT NULL,
    content    TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    taken_at   TEXT NOT NULL,
    status     BIGINT NOT NULL,
    media_type TEXT NOT NULL,
    headers    TEXT NOT NULL,
    body       TEXT NOT NULL,
    PRIMARY KEY (subject, action)
)

-- Other content under an identity that is taken.

CREATE TABLE conflict (
    id               TEXT NOT NULL PRIMARY KEY,
    action           TEXT NOT NULL,
    subject          TEXT NOT NULL,
    target           TEXT NOT NULL,
    account          TEXT NOT NULL,
    account_name     TEXT NOT NULL,
    received_at      TEXT NOT NULL,
    sha256           TEXT NOT NULL,
    media_type       TEXT NOT NULL,
    body             BYTEA NOT NULL,
    resolution       TEXT NOT NULL,
    reason           TEXT NOT NULL,
    resolved_by      TEXT NOT NULL,
    resolved_by_name TEXT NOT NULL,
    resolved_at      TEXT,
    CONSTRAINT conflict_content_key UNIQUE (subject, action, sha256)
)

CREATE INDEX conflict_by_resolution ON conflict (resolution, id)

CREATE TABLE waiting_request (
    id           TEXT NOT NULL PRIMARY KEY,
    account      TEXT NOT NULL,
    account_name TEXT NOT NULL,
    action       TEXT NOT NULL,
    mark         TEXT NOT NULL,
    method       TEXT NOT NULL,
    target       TEXT NOT NULL,
    media_type   TEXT NOT NULL,
    request_key  TEXT NOT NULL,
    language     TEXT NOT NULL,
    body         TEXT NOT NULL,
    peer         TEXT NOT NULL,
    session      TEXT NOT NULL,
    waits_for    TEXT NOT NULL,
    received_at  TEXT NOT NULL,
    state        TEXT NOT NULL,
    status       BIGINT NOT NULL,
    answer       TEXT NOT NULL,
    settled_at   TEXT,
    CONSTRAINT waiting_request_mark_key UNIQUE (account, mark)
)

CREATE INDEX waiting_request_by_record ON waiting_request (state, waits_for, id)

CREATE INDEX waiting_request_by_account ON waiting_request (account, state, id)

-- What a phone says that it recorded on a day; the newest list of a device counts.

CREATE TABLE field_day (
    day          TEXT NOT NULL,
    account      TEXT NOT NULL,
    device       TEXT NOT NULL,
    account_name TEXT NOT NULL,
    claimed_at   TEXT NOT NULL,
    PRIMARY KEY (day, account, device)
)

CREATE TABLE field_day_item (
    day     TEXT NOT NULL,
    account TEXT NOT NULL,
    device  TEXT NOT NULL,
    subject TEXT NOT NULL,
    type    TEXT NOT NULL,
    sha256  TEXT NOT NULL,
    PRIMARY KEY (day, account, device, subject)
)

-- Which life of the database this is: a new mark after every restore, so that phones offer again what is newer.

CREATE TABLE incarnation (
    id    BIGINT NOT NULL PRIMARY KEY,
    mark  TEXT NOT NULL,
    since TEXT NOT NULL
)
