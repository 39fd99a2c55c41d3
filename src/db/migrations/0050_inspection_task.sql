-- Visits to be made, with the approval before them, and in whose name the office inspects.

CREATE TABLE inspection_authority (
    id            TEXT NOT NULL PRIMARY KEY,
    organ         TEXT NOT NULL,
    basis         TEXT NOT NULL,
    item          TEXT NOT NULL,
    legal_basis   TEXT NOT NULL,
    notice_no     TEXT NOT NULL,
    notice_issuer TEXT NOT NULL,
    notice_on     TEXT,
    valid_from    TEXT,
    valid_to      TEXT
)

CREATE TABLE inspection_task (
    id                TEXT NOT NULL PRIMARY KEY,
    enterprise        TEXT NOT NULL REFERENCES enterprise (id),
    community         TEXT NOT NULL,
    kind              TEXT NOT NULL,
    planned_from      TEXT NOT NULL,
    planned_to        TEXT NOT NULL,
    reason            TEXT NOT NULL,
    matter            TEXT NOT NULL,
    legal_basis       TEXT NOT NULL,
    source            TEXT NOT NULL,
    source_record     TEXT NOT NULL,
    exception_code    TEXT NOT NULL,
    exception_reason  TEXT NOT NULL,
    authority         TEXT REFERENCES inspection_authority (id),
    organ             TEXT NOT NULL,
    authority_basis   TEXT NOT NULL,
    authority_item    TEXT NOT NULL,
    emergency         BOOLEAN NOT NULL,
    paper_due_at      TEXT,
    plan              TEXT,
    plan_line         TEXT NOT NULL,
    draw              TEXT,
    state             TEXT NOT NULL,
    requested_by      TEXT NOT NULL,
    requested_by_name TEXT NOT NULL,
    requested_at      TEXT,
    decided_by        TEXT NOT NULL,
    decided_by_name   TEXT NOT NULL,
    decided_at        TEXT,
    decision_reason   TEXT NOT NULL,
    withdrawal_reason TEXT NOT NULL,
    merged_with       TEXT REFERENCES inspection_task (id),
    inspection        TEXT NOT NULL,
    carried_out_on    TEXT
)

CREATE INDEX inspection_task_by_enterprise ON inspection_task (enterprise, planned_from)

CREATE INDEX inspection_task_by_state ON inspection_task (state, community, id)

CREATE INDEX inspection_task_by_day ON inspection_task (planned_from, planned_to, id)

CREATE INDEX inspection_task_by_draw ON inspection_task (draw)

CREATE INDEX inspection_task_by_plan ON inspection_task (plan, plan_line, enterprise)

CREATE TABLE task_officer (
    task           TEXT NOT NULL REFERENCES inspection_task (id),
    position       BIGINT NOT NULL,
    person         TEXT NOT NULL REFERENCES person (id),
    name           TEXT NOT NULL,
    certificate_no TEXT NOT NULL,
    PRIMARY KEY (task, position)
)

CREATE INDEX task_officer_by_person ON task_officer (person, task)

CREATE TABLE task_department (
    task     TEXT NOT NULL REFERENCES inspection_task (id),
    position BIGINT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (task, position)
)

-- What a visit may refer to: tasks that are approved, and emergencies that were told to the head and are not refused;
-- of these approved_at stays empty until the paper is complete.

CREATE VIEW approved_task AS
    SELECT id, enterprise, kind, planned_from, planned_to,
           CASE WHEN state = 'approved' THEN decided_at END AS approved_at, exception_code, emergency
      FROM inspection_task
     WHERE state = 'approved' OR (emergency AND state = 'requested')

-- The days of visits that are approved and not yet made, for calendars: a row for each officer.

CREATE VIEW inspection_task_day AS
    SELECT 'inspection_task' AS kind, 'inspection_task' AS subject_type, inspection_task.id AS subject, '' AS code,
           enterprise.name AS place, inspection_task.community AS community, '' AS account, task_officer.person AS person,
           '' AS person_name, inspection_task.planned_from AS day_from, inspection_task.planned_to AS day_to
      FROM inspection_task
      JOIN task_officer ON task_officer.task = inspection_task.id
      JOIN enterprise ON enterprise.id = inspection_task.enterprise
     WHERE inspection_task.carried_out_on IS NULL AND inspection_task.inspection = ''
       AND (inspection_task.state = 'approved' OR (inspection_task.emergency AND inspection_task.state = 'requested'))

-- Who is to go on which days; what was carried out counts for its day alone.

CREATE VIEW planned_officer AS
    SELECT task_officer.person, task_officer.name, inspection_task.community,
           COALESCE(inspection_task.carried_out_on, inspection_task.planned_from) AS day_from,
           COALESCE(inspection_task.carried_out_on, inspection_task.planned_to) AS day_to
      FROM inspection_task JOIN task_officer ON task_officer.task = inspection_task.id
     WHERE inspection_task.state = 'approved' OR (inspection_task.emergency AND inspection_task.state = 'requested')
