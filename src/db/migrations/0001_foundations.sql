-- The history of the schema itself, and the audit chain (src/audit/chain.hpp).

CREATE TABLE schema_migration (
    number          BIGINT NOT NULL PRIMARY KEY,
    name            TEXT NOT NULL,
    sha256          TEXT NOT NULL,
    applied_at      TEXT NOT NULL,
    program_version TEXT NOT NULL
)

CREATE TABLE audit_entry (
    sequence     BIGINT NOT NULL PRIMARY KEY,
    at           TEXT NOT NULL,
    actor        TEXT NOT NULL,
    actor_name   TEXT NOT NULL,
    origin       TEXT NOT NULL,
    action       TEXT NOT NULL,
    subject_type TEXT NOT NULL,
    subject      TEXT NOT NULL,
    change       TEXT NOT NULL,
    state        TEXT NOT NULL,
    previous     TEXT NOT NULL,
    hash         TEXT NOT NULL
)

-- The last entry of a subject: what verify compares its record with, and the history of one record.

CREATE INDEX audit_entry_by_subject ON audit_entry (subject_type, subject, sequence)

-- The end of the chain, so that entries cut off at the end are missed too.

CREATE TABLE audit_head (
    id       BIGINT NOT NULL PRIMARY KEY,
    sequence BIGINT NOT NULL,
    hash     TEXT NOT NULL
)

INSERT INTO audit_head (id, sequence, hash) VALUES (1, 0, '')
