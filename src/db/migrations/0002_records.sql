-- Organisation, enterprises, inspections, patrols, hazards. A column for each field of the record's description;
-- dates are ISO text, truths BOOLEAN, counts BIGINT, on both engines.

CREATE TABLE unit (
    id     TEXT NOT NULL PRIMARY KEY,
    kind   TEXT NOT NULL,
    name   TEXT NOT NULL,
    parent TEXT REFERENCES unit (id),
    leader TEXT,
    CONSTRAINT unit_name_key UNIQUE (kind, name)
)

CREATE TABLE person (
    id                     TEXT NOT NULL PRIMARY KEY,
    name                   TEXT NOT NULL,
    post                   TEXT NOT NULL,
    unit                   TEXT REFERENCES unit (id),
    phone                  TEXT NOT NULL,
    certificate_no         TEXT NOT NULL,
    certificate_valid_from TEXT,
    certificate_valid_to   TEXT
)

CREATE INDEX person_by_name ON person (name)

CREATE TABLE enterprise (
    id                   TEXT NOT NULL PRIMARY KEY,
    name                 TEXT NOT NULL,
    uscc                 TEXT NOT NULL,
    uscc_doubtful        BOOLEAN NOT NULL,
    community            TEXT NOT NULL,
    grid                 TEXT NOT NULL,
    address              TEXT NOT NULL,
    registered_address   TEXT NOT NULL,
    longitude            DOUBLE PRECISION,
    latitude             DOUBLE PRECISION,
    industry             TEXT NOT NULL,
    industry_code        TEXT NOT NULL,
    supervision_sector   TEXT NOT NULL,
    competent_department TEXT NOT NULL,
    place_type           TEXT NOT NULL,
    principal            TEXT NOT NULL,
    legal_representative TEXT NOT NULL,
    safety_officer       TEXT NOT NULL,
    phone                TEXT NOT NULL,
    employee_count       BIGINT,
    size_class           TEXT,
    area                 DOUBLE PRECISION,
    building             TEXT NOT NULL,
    landlord             TEXT REFERENCES enterprise (id),
    status               TEXT NOT NULL,
    risk_level           TEXT,
    has_plan             BOOLEAN NOT NULL,
    plan_filing_no       TEXT NOT NULL,
    name_key             TEXT NOT NULL,
    address_key          TEXT NOT NULL
)

CREATE INDEX enterprise_by_uscc ON enterprise (uscc)

CREATE INDEX enterprise_by_name_key ON enterprise (name_key)

CREATE INDEX enterprise_by_community ON enterprise (community, id)

CREATE TABLE enterprise_factor (
    enterprise TEXT NOT NULL REFERENCES enterprise (id),
    position   BIGINT NOT NULL,
    factor     TEXT NOT NULL,
    PRIMARY KEY (enterprise, position)
)

CREATE TABLE enterprise_licence (
    enterprise TEXT NOT NULL REFERENCES enterprise (id),
    position   BIGINT NOT NULL,
    name       TEXT NOT NULL,
    number     TEXT NOT NULL,
    valid_to   TEXT,
    PRIMARY KEY (enterprise, position)
)

CREATE TABLE inspection (
    id                TEXT NOT NULL PRIMARY KEY,
    code              TEXT NOT NULL,
    date              TEXT NOT NULL,
    enterprise        TEXT NOT NULL REFERENCES enterprise (id),
    kind              TEXT NOT NULL,
    conclusion        TEXT NOT NULL,
    started_at        TEXT,
    ended_at          TEXT,
    site_part         TEXT NOT NULL,
    source            TEXT NOT NULL,
    site_contact      TEXT NOT NULL,
    checklist         TEXT NOT NULL,
    checklist_version TEXT NOT NULL,
    community         TEXT NOT NULL,
    industry          TEXT NOT NULL,
    CONSTRAINT inspection_code_key UNIQUE (code)
)

-- Carries the figures of a period: visits by community, industry and month without touching the table.

CREATE INDEX inspection_by_date ON inspection (date, kind, community, industry, enterprise, id)

CREATE INDEX inspection_by_enterprise ON inspection (enterprise, date)

CREATE TABLE inspection_officer (
    inspection     TEXT NOT NULL REFERENCES inspection (id),
    position       BIGINT NOT NULL,
    name           TEXT NOT NULL,
    certificate_no TEXT NOT NULL,
    PRIMARY KEY (inspection, position)
)

CREATE TABLE checklist_result (
    inspection TEXT NOT NULL REFERENCES inspection (id),
    position   BIGINT NOT NULL,
    item       TEXT NOT NULL,
    result     TEXT NOT NULL,
    note       TEXT NOT NULL,
    PRIMARY KEY (inspection, position)
)

CREATE TABLE patrol (
    id           TEXT NOT NULL PRIMARY KEY,
    code         TEXT NOT NULL,
    date         TEXT NOT NULL,
    community    TEXT NOT NULL,
    grid         TEXT NOT NULL,
    enterprise   TEXT REFERENCES enterprise (id),
    findings     TEXT NOT NULL,
    person_times BIGINT NOT NULL,
    CONSTRAINT patrol_code_key UNIQUE (code)
)

CREATE INDEX patrol_by_date ON patrol (date, community, person_times)

CREATE TABLE patrol_member (
    patrol   TEXT NOT NULL REFERENCES patrol (id),
    position BIGINT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (patrol, position)
)

CREATE TABLE hazard (
    id                   TEXT NOT NULL PRIMARY KEY,
    code                 TEXT NOT NULL,
    inspection           TEXT NOT NULL REFERENCES inspection (id),
    description          TEXT NOT NULL,
    category             TEXT NOT NULL,
    level                TEXT NOT NULL,
    criterion            TEXT NOT NULL,
    checklist_item       TEXT NOT NULL,
    basis                TEXT NOT NULL,
    site_part            TEXT NOT NULL,
    interim_measures     TEXT NOT NULL,
    responsible          TEXT NOT NULL,
    tracking_officer     TEXT NOT NULL,
    competent_department TEXT NOT NULL,
    due_date             TEXT,
    listed_on            TEXT,
    planned_on           TEXT,
    goals_settled        BOOLEAN NOT NULL,
    funds_settled        BOOLEAN NOT NULL,
    people_settled       BOOLEAN NOT NULL,
    deadline_settled     BOOLEAN NOT NULL,
    measures_settled     BOOLEAN NOT NULL,
    funds_invested       BIGINT,
    voided_on            TEXT,
    void_reason          TEXT NOT NULL,
    transferred_on       TEXT,
    transferred_to       TEXT NOT NULL,
    transfer_result_on   TEXT,
    transfer_result      TEXT NOT NULL,
    enterprise           TEXT NOT NULL REFERENCES enterprise (id),
    found_on             TEXT NOT NULL,
    community            TEXT NOT NULL,
    industry             TEXT NOT NULL,
    rectified_on         TEXT,
    closed_on            TEXT,
    CONSTRAINT hazard_code_key UNIQUE (code)
)

-- The two ends of a hazard's life carry the figures of a period: found in it, closed in it, open across it.

CREATE INDEX hazard_by_found_on ON hazard (found_on, closed_on, due_date, community, industry, category, level, voided_on, transferred_on, transfer_result_on)

CREATE INDEX hazard_by_closed_on ON hazard (closed_on, found_on)

CREATE INDEX hazard_by_due_date ON hazard (due_date, closed_on)

CREATE INDEX hazard_by_inspection ON hazard (inspection)

CREATE INDEX hazard_by_enterprise ON hazard (enterprise, found_on)

CREATE TABLE rectification (
    id           TEXT NOT NULL PRIMARY KEY,
    hazard       TEXT NOT NULL REFERENCES hazard (id),
    round        BIGINT NOT NULL,
    measures     TEXT NOT NULL,
    rectified_on TEXT,
    CONSTRAINT rectification_round_key UNIQUE (hazard, round)
)

CREATE TABLE reinspection (
    id             TEXT NOT NULL PRIMARY KEY,
    hazard         TEXT NOT NULL REFERENCES hazard (id),
    round          BIGINT NOT NULL,
    reinspected_on TEXT NOT NULL,
    reinspector    TEXT NOT NULL,
    result         TEXT NOT NULL,
    opinion        TEXT NOT NULL,
    CONSTRAINT reinspection_round_key UNIQUE (hazard, round)
)

CREATE TABLE extension (
    id                TEXT NOT NULL PRIMARY KEY,
    hazard            TEXT NOT NULL REFERENCES hazard (id),
    granted_on        TEXT NOT NULL,
    previous_due_date TEXT NOT NULL,
    due_date          TEXT NOT NULL,
    reason            TEXT NOT NULL,
    decided_by        TEXT NOT NULL
)

CREATE INDEX extension_by_hazard ON extension (hazard, granted_on)

-- What other rooms may read of inspections: one row for each visit of an enterprise; re-inspections have the kind
-- 'reinspection'.

CREATE VIEW inspection_visit AS
    SELECT id, code, date, enterprise, kind, community, industry FROM inspection

-- What other rooms may read of hazards: the dated facts. closed_on already follows from rounds and transfer.

CREATE VIEW hazard_timeline AS
    SELECT id, code, inspection, enterprise, description, category, level, criterion, responsible, community, industry,
           found_on, due_date, rectified_on, closed_on, voided_on, void_reason, transferred_on, transferred_to,
           transfer_result_on, listed_on, planned_on, goals_settled, funds_settled, people_settled, deadline_settled,
           measures_settled, funds_invested
      FROM hazard

-- Extensions that count: granted on or before the deadline that they replace.

CREATE VIEW hazard_extension AS
    SELECT hazard, granted_on, due_date FROM extension WHERE granted_on <= previous_due_date
