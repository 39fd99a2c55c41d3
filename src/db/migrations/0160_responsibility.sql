-- The responsibility system (全员安全生产责任制): posts with their duties, people in posts, who answers for what, visits
-- of leaders. Everything is dated: what held on a day can be told for any day (src/responsibility/).

CREATE TABLE duty_post (
    id            TEXT NOT NULL PRIMARY KEY,
    code          TEXT NOT NULL,
    name          TEXT NOT NULL,
    name_en       TEXT NOT NULL,
    kind          TEXT NOT NULL,
    above         TEXT REFERENCES duty_post (id),
    single_holder BOOLEAN NOT NULL,
    place         BIGINT NOT NULL,
    abolished_on  TEXT,
    CONSTRAINT duty_post_code_key UNIQUE (code)
)

-- A duty keeps its number; an edition ends where the next one begins.

CREATE TABLE duty_item (
    id          TEXT NOT NULL PRIMARY KEY,
    post        TEXT NOT NULL REFERENCES duty_post (id),
    number      BIGINT NOT NULL,
    duty        TEXT NOT NULL,
    duty_en     TEXT NOT NULL,
    law         TEXT NOT NULL,
    law_en      TEXT NOT NULL,
    standard    TEXT NOT NULL,
    standard_en TEXT NOT NULL,
    valid_from  TEXT,
    valid_to    TEXT,
    reason      TEXT NOT NULL
)

CREATE INDEX duty_item_by_post ON duty_item (post, number, valid_from)

-- No first day: since before the records began.

CREATE TABLE post_term (
    id          TEXT NOT NULL PRIMARY KEY,
    post        TEXT NOT NULL REFERENCES duty_post (id),
    person      TEXT NOT NULL REFERENCES person (id),
    person_name TEXT NOT NULL,
    unit        TEXT REFERENCES unit (id),
    community   TEXT NOT NULL,
    grid        TEXT NOT NULL,
    standing    TEXT NOT NULL,
    valid_from  TEXT,
    valid_to    TEXT,
    document    TEXT NOT NULL,
    reason      TEXT NOT NULL,
    end_reason  TEXT NOT NULL
)

CREATE INDEX post_term_by_post ON post_term (post, valid_to)

CREATE INDEX post_term_by_person ON post_term (person, valid_to)

CREATE TABLE leader_assignment (
    id              TEXT NOT NULL PRIMARY KEY,
    role            TEXT NOT NULL,
    person          TEXT REFERENCES person (id),
    person_name     TEXT NOT NULL,
    post            TEXT REFERENCES duty_post (id),
    community       TEXT NOT NULL,
    grid            TEXT NOT NULL,
    enterprise      TEXT REFERENCES enterprise (id),
    enterprise_name TEXT NOT NULL,
    sector          TEXT NOT NULL,
    valid_from      TEXT,
    valid_to        TEXT,
    visits          BIGINT NOT NULL,
    visit_period    TEXT NOT NULL,
    reason          TEXT NOT NULL,
    end_reason      TEXT NOT NULL
)

CREATE INDEX leader_assignment_by_person ON leader_assignment (person, valid_to)

CREATE INDEX leader_assignment_by_community ON leader_assignment (community, role, valid_to)

CREATE INDEX leader_assignment_by_enterprise ON leader_assignment (enterprise, role)

CREATE TABLE leader_visit (
    id              TEXT NOT NULL PRIMARY KEY,
    code            TEXT NOT NULL,
    visited_on      TEXT NOT NULL,
    person          TEXT NOT NULL REFERENCES person (id),
    person_name     TEXT NOT NULL,
    community       TEXT NOT NULL,
    enterprise      TEXT REFERENCES enterprise (id),
    enterprise_name TEXT NOT NULL,
    companions      TEXT NOT NULL,
    findings        TEXT NOT NULL,
    follow_up       TEXT NOT NULL,
    CONSTRAINT leader_visit_code_key UNIQUE (code)
)

CREATE INDEX leader_visit_by_person ON leader_visit (person, visited_on)

CREATE INDEX leader_visit_by_community ON leader_visit (community, visited_on, id)

CREATE TABLE leader_visit_hazard (
    visit    TEXT NOT NULL REFERENCES leader_visit (id),
    position BIGINT NOT NULL,
    hazard   TEXT NOT NULL REFERENCES hazard (id),
    code     TEXT NOT NULL,
    PRIMARY KEY (visit, position)
)

CREATE INDEX leader_visit_hazard_by_hazard ON leader_visit_hazard (hazard, visit)

-- The places that somebody answers for, as the registry has them today; entries that were joined into another are left
-- out. No telephone numbers.

CREATE VIEW answered_place AS
    SELECT id, name, uscc, address, community, grid, supervision_sector AS sector, industry, principal, status, status_since
      FROM enterprise
     WHERE status <> 'merged'

-- Who answered for which community from when to when: what the figures by leader are added up with. Where nobody wrote
-- dated facts down, the leader of the organisation ledger counts for all time (docs/adr/0160).

CREATE VIEW community_leader_term AS
    SELECT community, person_name AS leader, person, COALESCE(valid_from, '0001-01-01') AS valid_from, valid_to
      FROM leader_assignment
     WHERE role = 'leader' AND community <> '' AND grid = '' AND enterprise IS NULL AND sector = ''
     UNION ALL
    SELECT unit.name AS community, person.name AS leader, person.id AS person, '0001-01-01' AS valid_from, NULL AS valid_to
      FROM unit JOIN person ON person.id = unit.leader
     WHERE unit.kind = 'community'
       AND NOT EXISTS (SELECT 1 FROM leader_assignment dated
                        WHERE dated.role = 'leader' AND dated.community = unit.name AND dated.grid = ''
                          AND dated.enterprise IS NULL AND dated.sector = '')

-- Communities whose leader stands in dated facts: the leader in the organisation ledger follows them and is no longer
-- given there.

CREATE VIEW dated_leader AS
    SELECT DISTINCT community FROM leader_assignment
     WHERE role = 'leader' AND community <> '' AND grid = '' AND enterprise IS NULL AND sector = ''

-- Who holds which post from when to when, for plans and calls.

CREATE VIEW post_holder AS
    SELECT duty_post.code AS post_code, duty_post.name AS post_name, duty_post.kind AS kind, post_term.person AS person,
           post_term.person_name AS person_name, post_term.community AS community, post_term.grid AS grid,
           post_term.standing AS standing, COALESCE(post_term.valid_from, '0001-01-01') AS valid_from, post_term.valid_to AS valid_to
      FROM post_term JOIN duty_post ON duty_post.id = post_term.post

-- Visits of leaders, for figures; what was found stays with the record.

CREATE VIEW leader_visit_made AS
    SELECT id, visited_on, person, person_name, community, enterprise FROM leader_visit
