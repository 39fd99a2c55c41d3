-- Accounts and what they may do. Sessions, tokens and throttles are no records: they come and go without audit entry.

CREATE TABLE account (
    id                   TEXT NOT NULL PRIMARY KEY,
    name                 TEXT NOT NULL,
    display_name         TEXT NOT NULL,
    must_change_password BOOLEAN NOT NULL,
    disabled_on          TEXT,
    credential_digest    TEXT NOT NULL,
    CONSTRAINT account_name_key UNIQUE (name)
)

CREATE TABLE account_role (
    account    TEXT NOT NULL REFERENCES account (id),
    position   BIGINT NOT NULL,
    role       TEXT NOT NULL,
    area       TEXT NOT NULL,
    valid_from TEXT,
    valid_to   TEXT,
    PRIMARY KEY (account, position)
)

-- Password hashes stand apart from the record, so that no listing, export or audit entry can carry one.

CREATE TABLE credential (
    account       TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
    password_hash TEXT NOT NULL
)

CREATE TABLE session (
    token_hash TEXT NOT NULL PRIMARY KEY,
    account    TEXT NOT NULL REFERENCES account (id),
    csrf_token TEXT NOT NULL,
    origin     TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
)

CREATE INDEX session_by_account ON session (account)

CREATE TABLE api_token (
    token_hash TEXT NOT NULL PRIMARY KEY,
    account    TEXT NOT NULL REFERENCES account (id),
    label      TEXT NOT NULL,
    scope      TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
)

-- Failed sign-ins by account name and by address; the next try waits longer each time, and never for ever.

CREATE TABLE sign_in_throttle (
    subject     TEXT NOT NULL PRIMARY KEY,
    failures    BIGINT NOT NULL,
    wait_until  TEXT NOT NULL
)
