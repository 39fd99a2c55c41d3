-- Emergency plans (应急预案), their versions and the steps that were taken (src/plan/). Text and facts of a version are frozen
-- when it is approved.

CREATE TABLE emergency_plan (
    id             TEXT NOT NULL PRIMARY KEY,
    code           TEXT NOT NULL,
    title          TEXT NOT NULL,
    kind           TEXT NOT NULL,
    family         TEXT NOT NULL,
    events         TEXT NOT NULL,
    community      TEXT NOT NULL,
    review_months  BIGINT NOT NULL,
    drill_months   BIGINT NOT NULL,
    state          TEXT NOT NULL,
    version_in_use TEXT,
    draft_version  TEXT,
    published_on   TEXT,
    filing_due     TEXT,
    receipt_due    TEXT,
    evaluated_on   TEXT,
    evaluation_due TEXT,
    drilled_on     TEXT,
    drill_due      TEXT,
    CONSTRAINT emergency_plan_code_key UNIQUE (code)
)

CREATE INDEX emergency_plan_by_state ON emergency_plan (state, id)

CREATE INDEX emergency_plan_by_community ON emergency_plan (community, id)

CREATE TABLE plan_version (
    id           TEXT NOT NULL PRIMARY KEY,
    plan         TEXT NOT NULL REFERENCES emergency_plan (id),
    major        BIGINT NOT NULL,
    minor        BIGINT NOT NULL,
    state        TEXT NOT NULL,
    text         TEXT NOT NULL,
    text_en      TEXT NOT NULL,
    reason       TEXT NOT NULL,
    triggers     TEXT NOT NULL,
    drafted_by   TEXT NOT NULL,
    drafted_at   TEXT NOT NULL,
    supersedes   TEXT REFERENCES plan_version (id),
    reviewed_on  TEXT,
    approved_on  TEXT,
    signed_by    TEXT NOT NULL,
    facts        TEXT NOT NULL,
    templates    TEXT NOT NULL,
    sha256       TEXT NOT NULL,
    published_on TEXT,
    document_no  TEXT NOT NULL,
    filed_on     TEXT,
    filed_with   TEXT NOT NULL,
    receipt_no   TEXT NOT NULL,
    receipt_on   TEXT,
    ended_on     TEXT,
    CONSTRAINT plan_version_number_key UNIQUE (plan, major, minor)
)

CREATE TABLE plan_step (
    id            TEXT NOT NULL PRIMARY KEY,
    plan          TEXT NOT NULL REFERENCES emergency_plan (id),
    version       TEXT NOT NULL REFERENCES plan_version (id),
    step          TEXT NOT NULL,
    taken_on      TEXT NOT NULL,
    words         TEXT NOT NULL,
    place         TEXT NOT NULL,
    passed        BOOLEAN,
    signed_by     TEXT NOT NULL,
    document_no   TEXT NOT NULL,
    recipient     TEXT NOT NULL,
    receipt_no    TEXT NOT NULL,
    triggers      TEXT NOT NULL,
    taken_by      TEXT NOT NULL,
    taken_by_name TEXT NOT NULL
)

CREATE INDEX plan_step_by_plan ON plan_step (plan, id)

CREATE TABLE plan_reviewer (
    plan_step    TEXT NOT NULL REFERENCES plan_step (id),
    position     BIGINT NOT NULL,
    name         TEXT NOT NULL,
    organisation TEXT NOT NULL,
    is_expert    BOOLEAN NOT NULL,
    withdrew     BOOLEAN NOT NULL,
    reason       TEXT NOT NULL,
    PRIMARY KEY (plan_step, position)
)

-- What other rooms may read: plans by name and place, and when drills are due.

CREATE VIEW plan_listed AS
    SELECT id, code, title, kind, family, events, community, state, version_in_use, drill_months, drilled_on, drill_due
      FROM emergency_plan

-- The version that a plan is worked by: published, whether its filing is answered or not.

CREATE VIEW plan_in_use AS
    SELECT emergency_plan.id, emergency_plan.code, emergency_plan.title, emergency_plan.kind, emergency_plan.events,
           emergency_plan.community, plan_version.id AS version, plan_version.major, plan_version.minor,
           plan_version.published_on
      FROM emergency_plan JOIN plan_version ON plan_version.id = emergency_plan.version_in_use
