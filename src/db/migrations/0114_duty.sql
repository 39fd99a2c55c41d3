-- The duty roster, who takes turns, and swaps (src/readiness/duty.hpp).

CREATE TABLE duty_shift (
    id          TEXT NOT NULL PRIMARY KEY,
    day         TEXT NOT NULL,
    leader      TEXT NOT NULL REFERENCES person (id),
    leader_name TEXT NOT NULL,
    remark      TEXT NOT NULL,
    CONSTRAINT duty_shift_day_key UNIQUE (day)
)

CREATE TABLE duty_officer (
    shift    TEXT NOT NULL REFERENCES duty_shift (id),
    position BIGINT NOT NULL,
    person   TEXT NOT NULL REFERENCES person (id),
    name     TEXT NOT NULL,
    PRIMARY KEY (shift, position)
)

CREATE INDEX duty_officer_by_person ON duty_officer (person, shift)

CREATE TABLE duty_swap (
    id          TEXT NOT NULL PRIMARY KEY,
    day         TEXT NOT NULL,
    person      TEXT NOT NULL REFERENCES person (id),
    person_name TEXT NOT NULL,
    other       TEXT NOT NULL REFERENCES person (id),
    other_name  TEXT NOT NULL,
    other_day   TEXT,
    reason      TEXT NOT NULL,
    state       TEXT NOT NULL,
    asked_at    TEXT NOT NULL,
    answered_at TEXT
)

CREATE INDEX duty_swap_by_state ON duty_swap (state, id)

CREATE TABLE duty_member (
    id          TEXT NOT NULL PRIMARY KEY,
    person      TEXT NOT NULL REFERENCES person (id),
    person_name TEXT NOT NULL,
    part        TEXT NOT NULL,
    retired_on  TEXT
)

-- Who is on duty on which day, as leader or officer: for calendars, for a plan in use.

CREATE VIEW duty_day AS
    SELECT duty_shift.id AS shift, duty_shift.day, 'leader' AS part, duty_shift.leader AS person,
           duty_shift.leader_name AS name
      FROM duty_shift
    UNION ALL
    SELECT duty_shift.id AS shift, duty_shift.day, 'officer' AS part, duty_officer.person, duty_officer.name
      FROM duty_officer JOIN duty_shift ON duty_shift.id = duty_officer.shift
