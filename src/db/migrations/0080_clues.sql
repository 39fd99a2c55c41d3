-- Clues (线索): what residents, 12345, platforms, departments and enterprises tell the office (src/patrol/clue.hpp).

CREATE TABLE clue (
    id                 TEXT NOT NULL PRIMARY KEY,
    code               TEXT NOT NULL,
    source             TEXT NOT NULL,
    external_no        TEXT NOT NULL,
    received_at        TEXT NOT NULL,
    content            TEXT NOT NULL,
    place              TEXT NOT NULL,
    community          TEXT NOT NULL,
    grid               TEXT NOT NULL,
    enterprise_name    TEXT NOT NULL,
    enterprise         TEXT REFERENCES enterprise (id),
    patrol             TEXT REFERENCES patrol (id),
    received_on        TEXT NOT NULL,
    state              TEXT NOT NULL,
    due_date           TEXT NOT NULL,
    assignee           TEXT NOT NULL,
    assigned_on        TEXT,
    inspection         TEXT REFERENCES inspection (id),
    answer             TEXT NOT NULL,
    unverified_reason  TEXT NOT NULL,
    rejection_reason   TEXT NOT NULL,
    closed_on          TEXT,
    merged_into        TEXT REFERENCES clue (id),
    reopened           BIGINT NOT NULL,
    reopening_reason   TEXT NOT NULL,
    complainant_digest TEXT NOT NULL,
    CONSTRAINT clue_code_key UNIQUE (code)
)

-- The number of the platform's own record, to know it again.

CREATE INDEX clue_by_external_no ON clue (external_no, source)

-- What was told of the same community lately (near-same reports), and the list of a community.

CREATE INDEX clue_by_community ON clue (community, received_on, id)

CREATE INDEX clue_by_received_on ON clue (received_on, community, source, state, closed_on, merged_into)

-- What is not done yet and when it is due, however long the history is.

CREATE INDEX clue_by_closed_on ON clue (closed_on, due_date, community)

CREATE INDEX clue_by_assignee ON clue (assignee, closed_on, due_date)

CREATE INDEX clue_by_merged_into ON clue (merged_into, id)

CREATE INDEX clue_by_enterprise ON clue (enterprise, received_on)

-- Who complained, and the words as they were told where these name somebody. No record: it stands in no history, no
-- export, no message and no feed; the clue carries a salted digest of it. Written before the clue, whose digest it gives.

CREATE TABLE clue_complainant (
    clue  TEXT NOT NULL PRIMARY KEY,
    salt  TEXT NOT NULL,
    name  TEXT NOT NULL,
    phone TEXT NOT NULL,
    words TEXT NOT NULL
)

CREATE INDEX patrol_by_community ON patrol (community, id)

-- What other rooms may read of clues: counts and dates, nothing that anybody said.

CREATE VIEW clue_intake AS
    SELECT id, code, received_on, source, community, enterprise, state, due_date, closed_on, inspection, merged_into
      FROM clue
