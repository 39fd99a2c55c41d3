-- Handing over when somebody leaves, yearly assessment, commitments signed (src/responsibility/).

CREATE TABLE duty_handover (
    id             TEXT NOT NULL PRIMARY KEY,
    person         TEXT NOT NULL REFERENCES person (id),
    person_name    TEXT NOT NULL,
    community      TEXT NOT NULL,
    last_day       TEXT NOT NULL,
    reason         TEXT NOT NULL,
    state          TEXT NOT NULL,
    drafted_by     TEXT NOT NULL,
    witness        TEXT NOT NULL,
    remark         TEXT NOT NULL,
    signed_on      TEXT,
    signed_by_name TEXT NOT NULL
)

CREATE INDEX duty_handover_by_person ON duty_handover (person, state)

CREATE TABLE duty_handover_item (
    handover       TEXT NOT NULL REFERENCES duty_handover (id),
    position       BIGINT NOT NULL,
    kind           TEXT NOT NULL,
    subject        TEXT NOT NULL,
    title          TEXT NOT NULL,
    community      TEXT NOT NULL,
    successor      TEXT REFERENCES person (id),
    successor_name TEXT NOT NULL,
    vacant_reason  TEXT NOT NULL,
    PRIMARY KEY (handover, position)
)

-- Standards an office sets for a year and a kind of post, in place of those of the program.

CREATE TABLE assessment_standard (
    id     TEXT NOT NULL PRIMARY KEY,
    year   BIGINT NOT NULL,
    kind   TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT assessment_standard_key UNIQUE (year, kind)
)

CREATE TABLE assessment_standard_item (
    standard TEXT NOT NULL REFERENCES assessment_standard (id),
    position BIGINT NOT NULL,
    code     TEXT NOT NULL,
    title    TEXT NOT NULL,
    title_en TEXT NOT NULL,
    measure  TEXT NOT NULL,
    weight   BIGINT NOT NULL,
    PRIMARY KEY (standard, position)
)

CREATE TABLE duty_assessment (
    id                TEXT NOT NULL PRIMARY KEY,
    year              BIGINT NOT NULL,
    person            TEXT NOT NULL REFERENCES person (id),
    person_name       TEXT NOT NULL,
    kind              TEXT NOT NULL,
    state             TEXT NOT NULL,
    counted_as_of     TEXT NOT NULL,
    total             DOUBLE PRECISION,
    statement         TEXT NOT NULL,
    confirmed_on      TEXT,
    confirmed_by_name TEXT NOT NULL,
    reopened_reason   TEXT NOT NULL,
    CONSTRAINT duty_assessment_key UNIQUE (year, person, kind)
)

CREATE TABLE duty_assessment_item (
    assessment TEXT NOT NULL REFERENCES duty_assessment (id),
    position   BIGINT NOT NULL,
    code       TEXT NOT NULL,
    title      TEXT NOT NULL,
    title_en   TEXT NOT NULL,
    measure    TEXT NOT NULL,
    weight     BIGINT NOT NULL,
    due        BIGINT NOT NULL,
    done       BIGINT NOT NULL,
    score      DOUBLE PRECISION,
    adjustment DOUBLE PRECISION NOT NULL,
    reason     TEXT NOT NULL,
    PRIMARY KEY (assessment, position)
)

CREATE TABLE duty_commitment (
    id              TEXT NOT NULL PRIMARY KEY,
    year            BIGINT NOT NULL,
    enterprise      TEXT REFERENCES enterprise (id),
    enterprise_name TEXT NOT NULL,
    person          TEXT REFERENCES person (id),
    person_name     TEXT NOT NULL,
    community       TEXT NOT NULL,
    signed_by       TEXT NOT NULL,
    signed_on       TEXT NOT NULL,
    remark          TEXT NOT NULL
)

CREATE INDEX duty_commitment_by_enterprise ON duty_commitment (year, enterprise)

CREATE INDEX duty_commitment_by_person ON duty_commitment (year, person)

-- Where these records lie, for evidence.

CREATE VIEW duty_commitment_place AS SELECT id, community FROM duty_commitment

CREATE VIEW duty_handover_place AS SELECT id, community FROM duty_handover
