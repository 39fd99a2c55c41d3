-- The link by which an enterprise answers on one hazard without an account. The token itself is told once and never
-- stored; its SHA-256 finds the hazard.

CREATE TABLE hazard_link (
    id           TEXT NOT NULL PRIMARY KEY,
    hazard       TEXT NOT NULL REFERENCES hazard (id),
    token_sha256 TEXT NOT NULL,
    made_at      TEXT NOT NULL,
    made_by      TEXT NOT NULL,
    expires_on   TEXT NOT NULL,
    revoked_on   TEXT,
    CONSTRAINT hazard_link_token_key UNIQUE (token_sha256)
)

CREATE INDEX hazard_link_by_hazard ON hazard_link (hazard, id)

-- Up to which moment an account has looked at its hazards. No record.

CREATE TABLE hazard_look (
    account   TEXT NOT NULL PRIMARY KEY,
    looked_at TEXT NOT NULL
)

-- Filters that people keep, for themselves or for all.

CREATE TABLE saved_filter (
    id      TEXT NOT NULL PRIMARY KEY,
    name    TEXT NOT NULL,
    query   TEXT NOT NULL,
    shared  BOOLEAN NOT NULL,
    account TEXT NOT NULL,
    CONSTRAINT saved_filter_name_key UNIQUE (account, name)
)
