-- Drills with their lists, and the problems that they brought to light (src/drill/drill.hpp).

CREATE TABLE drill (
    id                TEXT NOT NULL PRIMARY KEY,
    code              TEXT NOT NULL,
    title             TEXT NOT NULL,
    plan              TEXT REFERENCES emergency_plan (id),
    enterprise        TEXT REFERENCES enterprise (id),
    community         TEXT NOT NULL,
    scope             TEXT NOT NULL,
    form              TEXT NOT NULL,
    purpose           TEXT NOT NULL,
    planned_on        TEXT NOT NULL,
    begins_at         TEXT NOT NULL,
    place             TEXT NOT NULL,
    organiser         TEXT NOT NULL,
    director          TEXT NOT NULL,
    objective         TEXT NOT NULL,
    scenario          TEXT NOT NULL,
    safety            TEXT NOT NULL,
    state             TEXT NOT NULL,
    plan_version      TEXT NOT NULL,
    version           TEXT NOT NULL,
    held_on           TEXT,
    person_times      BIGINT NOT NULL,
    summary           TEXT NOT NULL,
    conclusion        TEXT NOT NULL,
    evaluated_on      TEXT,
    evaluated_by_name TEXT NOT NULL,
    closed_on         TEXT,
    cancelled_reason  TEXT NOT NULL,
    CONSTRAINT drill_code_key UNIQUE (code)
)

CREATE INDEX drill_by_plan ON drill (plan, held_on)

CREATE INDEX drill_by_enterprise ON drill (enterprise, held_on)

CREATE INDEX drill_by_community ON drill (community, id)

CREATE INDEX drill_by_state ON drill (state, planned_on, id)

CREATE INDEX drill_by_held ON drill (held_on, id)

CREATE TABLE drill_inject (
    drill        TEXT NOT NULL REFERENCES drill (id),
    position     BIGINT NOT NULL,
    minute       BIGINT NOT NULL,
    told_to      TEXT NOT NULL,
    text         TEXT NOT NULL,
    expected     TEXT NOT NULL,
    given_minute BIGINT,
    observed     TEXT NOT NULL,
    PRIMARY KEY (drill, position)
)

CREATE TABLE drill_participants (
    drill    TEXT NOT NULL REFERENCES drill (id),
    position BIGINT NOT NULL,
    unit     TEXT NOT NULL,
    people   BIGINT NOT NULL,
    part     TEXT NOT NULL,
    PRIMARY KEY (drill, position)
)

CREATE TABLE drill_note (
    drill    TEXT NOT NULL REFERENCES drill (id),
    position BIGINT NOT NULL,
    minute   BIGINT NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (drill, position)
)

CREATE TABLE drill_grade (
    drill     TEXT NOT NULL REFERENCES drill (id),
    position  BIGINT NOT NULL,
    criterion TEXT NOT NULL,
    grade     TEXT NOT NULL,
    remark    TEXT NOT NULL,
    PRIMARY KEY (drill, position)
)

CREATE TABLE drill_problem (
    id         TEXT NOT NULL PRIMARY KEY,
    drill      TEXT NOT NULL REFERENCES drill (id),
    text       TEXT NOT NULL,
    advice     TEXT NOT NULL,
    remedy     TEXT NOT NULL,
    assignment TEXT REFERENCES assignment (id),
    found_on   TEXT NOT NULL
)

CREATE INDEX drill_problem_by_drill ON drill_problem (drill, id)

CREATE INDEX drill_problem_by_found ON drill_problem (found_on, id)

-- What other rooms may read of drills that were held: counts only.

CREATE VIEW drill_held AS
    SELECT id, plan, enterprise, community, form, held_on, person_times
      FROM drill
     WHERE held_on IS NOT NULL

-- Where a drill lies, for evidence.

CREATE VIEW drill_place AS
    SELECT id, community FROM drill

-- Problems with the day on which they were settled: the matter was closed, or withdrawn with a reason; a revision when a
-- later version than the one that was drilled was published.

CREATE VIEW drill_problem_settled AS
    SELECT drill_problem.id, drill_problem.drill, drill.community, drill_problem.remedy, drill_problem.found_on,
           CASE WHEN drill_problem.assignment IS NOT NULL
                THEN COALESCE(assignment_matter.closed_on, assignment_matter.withdrawn_on)
                WHEN plan_in_use.version <> drill.version THEN plan_in_use.published_on END AS settled_on
      FROM drill_problem
      JOIN drill ON drill.id = drill_problem.drill
      LEFT JOIN assignment_matter ON assignment_matter.id = drill_problem.assignment
      LEFT JOIN plan_in_use ON plan_in_use.id = drill.plan

-- The days of drills to come, for calendars.

CREATE VIEW drill_day AS
    SELECT 'drill' AS kind, 'drill' AS subject_type, id AS subject, '' AS code, title AS place, community, '' AS account,
           '' AS person, director AS person_name, planned_on AS day_from, planned_on AS day_to
      FROM drill
     WHERE held_on IS NULL AND state IN ('planned', 'prepared')
