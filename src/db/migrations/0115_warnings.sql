-- Warnings as issued, and to whom they were passed on (src/readiness/warning.hpp).

CREATE TABLE warning (
    id               TEXT NOT NULL PRIMARY KEY,
    number           TEXT NOT NULL,
    kind             TEXT NOT NULL,
    colour           TEXT NOT NULL,
    area             TEXT NOT NULL,
    text             TEXT NOT NULL,
    issuer           TEXT NOT NULL,
    issued_at        TEXT NOT NULL,
    valid_to         TEXT,
    recorded_by_name TEXT NOT NULL,
    lifted_at        TEXT,
    lifted_by_name   TEXT NOT NULL
)

CREATE INDEX warning_by_issued ON warning (lifted_at, issued_at, id)

CREATE TABLE warning_relay (
    warning              TEXT NOT NULL REFERENCES warning (id),
    position             BIGINT NOT NULL,
    community            TEXT NOT NULL,
    relayed_at           TEXT NOT NULL,
    acknowledged_at      TEXT,
    acknowledged_by_name TEXT NOT NULL,
    PRIMARY KEY (warning, position)
)

CREATE INDEX warning_relay_by_community ON warning_relay (community, warning)

-- What a plan that names a warning asks: every warning with its dated facts. One is in force while it is not lifted and
-- its `valid_to`, where it has one, has not passed. The instants are in UTC.

CREATE VIEW warning_issued AS
    SELECT id, number, kind, colour, area, issuer, issued_at, valid_to, lifted_at
      FROM warning
