-- The closed loop of a hazard: every step that is taken with it, what an order rests on, and the plans of major
-- hazards.

CREATE TABLE authority_item (
    id           TEXT NOT NULL PRIMARY KEY,
    code         TEXT NOT NULL,
    power        TEXT NOT NULL,
    basis        TEXT NOT NULL,
    organ        TEXT NOT NULL,
    entrusted_by TEXT NOT NULL,
    document     TEXT NOT NULL,
    valid_from   TEXT,
    valid_to     TEXT,
    CONSTRAINT authority_item_code_key UNIQUE (code)
)

CREATE TABLE hazard_step (
    id                  TEXT NOT NULL PRIMARY KEY,
    hazard              TEXT NOT NULL REFERENCES hazard (id),
    step                TEXT NOT NULL,
    round               BIGINT NOT NULL,
    taken_on            TEXT,
    recorded_at         TEXT NOT NULL,
    door                TEXT NOT NULL,
    account             TEXT NOT NULL,
    account_name        TEXT NOT NULL,
    reason              TEXT NOT NULL,
    document_no         TEXT NOT NULL,
    form                TEXT,
    issuing_organ       TEXT NOT NULL,
    authority_basis     TEXT,
    authority_item      TEXT REFERENCES authority_item (id),
    officers            TEXT NOT NULL,
    certificates        TEXT NOT NULL,
    due_date            TEXT,
    previous_due_date   TEXT,
    interim_measures    TEXT NOT NULL,
    interim_responsible TEXT NOT NULL,
    interim_check_days  BIGINT,
    measures            TEXT NOT NULL,
    rectified_on        TEXT,
    served_to           TEXT NOT NULL,
    service_method      TEXT NOT NULL,
    department          TEXT NOT NULL,
    assigned_to         TEXT NOT NULL,
    decision            TEXT,
    criterion_checked   TEXT NOT NULL,
    proposal            TEXT REFERENCES hazard_step (id),
    inspection          TEXT REFERENCES inspection (id)
)

CREATE INDEX hazard_step_by_hazard ON hazard_step (hazard, recorded_at, id)

CREATE TABLE treatment_plan (
    id             TEXT NOT NULL PRIMARY KEY,
    hazard         TEXT NOT NULL REFERENCES hazard (id),
    made_on        TEXT NOT NULL,
    goals          TEXT NOT NULL,
    methods        TEXT NOT NULL,
    funds          TEXT NOT NULL,
    people         TEXT NOT NULL,
    deadline       TEXT NOT NULL,
    safety         TEXT NOT NULL,
    funds_invested BIGINT
)

CREATE INDEX treatment_plan_by_hazard ON treatment_plan (hazard, id)

-- Facts that follow from the steps of the round under way; kept at the hazard because lists and state ask for them.

ALTER TABLE hazard ADD COLUMN interim_responsible TEXT NOT NULL DEFAULT ''

ALTER TABLE hazard ADD COLUMN interim_check_days BIGINT

ALTER TABLE hazard ADD COLUMN criterion_checked_by TEXT NOT NULL DEFAULT ''

ALTER TABLE hazard ADD COLUMN ordered_on TEXT

ALTER TABLE hazard ADD COLUMN served_on TEXT

ALTER TABLE hazard ADD COLUMN submitted_on TEXT

ALTER TABLE hazard ADD COLUMN ready_on TEXT

ALTER TABLE hazard ADD COLUMN extension_requested_on TEXT

ALTER TABLE hazard ADD COLUMN due_in_force TEXT

ALTER TABLE hazard ADD COLUMN delisted_on TEXT

ALTER TABLE hazard ADD COLUMN failed_on TEXT

ALTER TABLE hazard ADD COLUMN closing_awaits TEXT

ALTER TABLE hazard ADD COLUMN issuing_organ TEXT NOT NULL DEFAULT ''

ALTER TABLE hazard ADD COLUMN transfer_receipt_on TEXT

ALTER TABLE hazard ADD COLUMN suspended_on TEXT

ALTER TABLE hazard ADD COLUMN resumption_applied_on TEXT

ALTER TABLE hazard ADD COLUMN case_filed_on TEXT

ALTER TABLE hazard ADD COLUMN assigned_to TEXT NOT NULL DEFAULT ''

ALTER TABLE hazard ADD COLUMN assigned_department TEXT NOT NULL DEFAULT ''

ALTER TABLE hazard ADD COLUMN office_due_on TEXT

ALTER TABLE hazard ADD COLUMN repeat_of TEXT

ALTER TABLE reinspection ADD COLUMN certificates TEXT NOT NULL DEFAULT ''

-- Work that waits at somebody's desk, and what the office itself must do by when.

CREATE INDEX hazard_by_assigned_to ON hazard (assigned_to, closed_on, id)

CREATE INDEX hazard_by_office_due_on ON hazard (office_due_on, id)

-- A hazard that is found again: the same item at the same place.

CREATE INDEX hazard_by_item ON hazard (enterprise, checklist_item, closed_on)

-- The day by which an open hazard is to be rectified, for calendars: the deadline in force and who tracks it.

CREATE VIEW hazard_day AS
    SELECT 'hazard_due' AS kind, 'hazard' AS subject_type, hazard.id AS subject, hazard.code AS code,
           enterprise.name AS place, hazard.community AS community, hazard.assigned_to AS account, '' AS person,
           hazard.tracking_officer AS person_name,
           COALESCE(hazard.due_in_force, (SELECT max(extension.due_date) FROM extension
                      WHERE extension.hazard = hazard.id AND extension.granted_on <= extension.previous_due_date),
                    hazard.due_date) AS day_from,
           COALESCE(hazard.due_in_force, (SELECT max(extension.due_date) FROM extension
                      WHERE extension.hazard = hazard.id AND extension.granted_on <= extension.previous_due_date),
                    hazard.due_date) AS day_to
      FROM hazard JOIN enterprise ON enterprise.id = hazard.enterprise
     WHERE hazard.closed_on IS NULL AND hazard.voided_on IS NULL AND hazard.due_date IS NOT NULL

-- The days that the office itself has to keep, for calendars: the re-inspection, or what comes before it (an answer to
-- an extension, receipt and result of a transfer, the examination before resuming).

CREATE VIEW hazard_office_day AS
    SELECT CASE WHEN hazard.extension_requested_on IS NULL AND hazard.transferred_on IS NULL
                 AND (hazard.suspended_on IS NULL OR hazard.resumption_applied_on IS NULL)
                THEN 'hazard_reinspection' ELSE 'hazard_office_due' END AS kind,
           'hazard' AS subject_type, hazard.id AS subject, hazard.code AS code, enterprise.name AS place,
           hazard.community AS community, hazard.assigned_to AS account, '' AS person,
           hazard.tracking_officer AS person_name, hazard.office_due_on AS day_from, hazard.office_due_on AS day_to
      FROM hazard JOIN enterprise ON enterprise.id = hazard.enterprise
     WHERE hazard.office_due_on IS NOT NULL AND hazard.voided_on IS NULL
