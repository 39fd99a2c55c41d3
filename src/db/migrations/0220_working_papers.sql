-- What the ledger of hazards prints beside each hazard: its rounds of rectification and its re-inspections.

CREATE VIEW hazard_round AS
    SELECT id, hazard, round, measures, rectified_on FROM rectification

CREATE VIEW hazard_reinspection AS
    SELECT id, hazard, round, reinspected_on, reinspector, result FROM reinspection

-- The forms of superiors (上级报表): their own workbook as it was handed in, and which figures go into which cells.

CREATE TABLE submission_form (
    id           TEXT NOT NULL PRIMARY KEY,
    name         TEXT NOT NULL,
    organ        TEXT NOT NULL,
    period_kind  TEXT NOT NULL,
    file_name    TEXT NOT NULL,
    sha256       TEXT NOT NULL,
    size_bytes   BIGINT NOT NULL,
    uploaded_on  TEXT NOT NULL,
    uploaded_by  TEXT NOT NULL,
    retired_on   TEXT,
    CONSTRAINT submission_form_name_key UNIQUE (name)
)

CREATE TABLE submission_binding (
    submission_form TEXT NOT NULL REFERENCES submission_form (id),
    position        BIGINT NOT NULL,
    sheet           TEXT NOT NULL,
    cell            TEXT NOT NULL,
    list            TEXT NOT NULL,
    field           TEXT NOT NULL,
    last_row        BIGINT,
    PRIMARY KEY (submission_form, position)
)

-- The bytes of the workbooks, each once; bound by the hash in the audited record, as with evidence.

CREATE TABLE submission_workbook (
    sha256  TEXT NOT NULL PRIMARY KEY,
    content BYTEA NOT NULL
)

-- Each time that a form was filled to be handed in: the figures as they were, what had changed since the time before.

CREATE TABLE submission (
    id              TEXT NOT NULL PRIMARY KEY,
    submission_form TEXT NOT NULL REFERENCES submission_form (id),
    period_from     TEXT NOT NULL,
    period_to       TEXT NOT NULL,
    community       TEXT NOT NULL,
    made_on         TEXT NOT NULL,
    made_by         TEXT NOT NULL,
    made_by_name    TEXT NOT NULL,
    workbook_sha256 TEXT NOT NULL,
    cells           TEXT NOT NULL,
    cells_sha256    TEXT NOT NULL,
    changes         TEXT NOT NULL,
    previous        TEXT
)

CREATE INDEX submission_by_form ON submission (submission_form, id)
