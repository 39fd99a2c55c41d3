-- Matters given to a person with a due day (src/assignment/assignment.hpp).

CREATE TABLE assignment (
    id               TEXT NOT NULL PRIMARY KEY,
    title            TEXT NOT NULL,
    detail           TEXT NOT NULL,
    source           TEXT NOT NULL,
    source_id        TEXT NOT NULL,
    community        TEXT NOT NULL,
    owner            TEXT NOT NULL REFERENCES person (id),
    owner_name       TEXT NOT NULL,
    due_on           TEXT NOT NULL,
    proof_needed     BOOLEAN NOT NULL,
    state            TEXT NOT NULL,
    given_by         TEXT NOT NULL,
    given_by_name    TEXT NOT NULL,
    given_at         TEXT NOT NULL,
    result           TEXT NOT NULL,
    reported_by      TEXT NOT NULL,
    reported_by_name TEXT NOT NULL,
    reported_at      TEXT,
    returned_reason  TEXT NOT NULL,
    closing_remark   TEXT NOT NULL,
    closed_by        TEXT NOT NULL,
    closed_by_name   TEXT NOT NULL,
    closed_on        TEXT,
    withdrawn_reason TEXT NOT NULL,
    withdrawn_on     TEXT
)

-- What a person has to do, what a record led to, what is due.

CREATE INDEX assignment_by_owner ON assignment (owner, id)

CREATE INDEX assignment_by_source ON assignment (source_id, id)

CREATE INDEX assignment_by_due ON assignment (closed_on, withdrawn_on, due_on, id)

CREATE INDEX assignment_by_community ON assignment (community, id)

CREATE TABLE assignment_extension (
    assignment      TEXT NOT NULL REFERENCES assignment (id),
    position        BIGINT NOT NULL,
    due_from        TEXT NOT NULL,
    due_to          TEXT NOT NULL,
    reason          TEXT NOT NULL,
    granted_by_name TEXT NOT NULL,
    granted_at      TEXT NOT NULL,
    PRIMARY KEY (assignment, position)
)

-- For statistics, for the rooms that gave a matter, for evidence: where it lies and its dated facts. `given_at` is an
-- instant in UTC, the others are days.

CREATE VIEW assignment_matter AS
    SELECT id, title, source, source_id, community, owner, owner_name, due_on, state, given_at, reported_at, closed_on,
           withdrawn_on
      FROM assignment

-- The days of matters not done yet, for calendars.

CREATE VIEW assignment_day AS
    SELECT 'assignment_due' AS kind, 'assignment' AS subject_type, id AS subject, '' AS code, title AS place, community,
           '' AS account, owner AS person, '' AS person_name, due_on AS day_from, due_on AS day_to
      FROM assignment
     WHERE closed_on IS NULL AND withdrawn_on IS NULL
