-- Who withdraws from a visit, and how often an enterprise may be visited.

CREATE TABLE officer_interest (
    id         TEXT NOT NULL PRIMARY KEY,
    person     TEXT NOT NULL REFERENCES person (id),
    enterprise TEXT NOT NULL REFERENCES enterprise (id),
    reason     TEXT NOT NULL,
    valid_from TEXT,
    valid_to   TEXT
)

CREATE INDEX officer_interest_by_enterprise ON officer_interest (enterprise, person)

CREATE INDEX officer_interest_by_person ON officer_interest (person, id)

CREATE TABLE recusal_request (
    id              TEXT NOT NULL PRIMARY KEY,
    task            TEXT NOT NULL REFERENCES inspection_task (id),
    person          TEXT NOT NULL REFERENCES person (id),
    requested_by    TEXT NOT NULL,
    requested_on    TEXT NOT NULL,
    reason          TEXT NOT NULL,
    decision        TEXT,
    replacement     TEXT REFERENCES person (id),
    decision_reason TEXT NOT NULL,
    decided_by_name TEXT NOT NULL,
    decided_at      TEXT
)

CREATE INDEX recusal_request_by_task ON recusal_request (task, id)

CREATE TABLE frequency_cap (
    id         TEXT NOT NULL PRIMARY KEY,
    scope      TEXT NOT NULL,
    risk_level TEXT,
    matter     TEXT NOT NULL,
    visits     BIGINT NOT NULL,
    source     TEXT NOT NULL,
    valid_from TEXT,
    valid_to   TEXT
)

CREATE TABLE frequency_exception (
    id         TEXT NOT NULL PRIMARY KEY,
    code       TEXT NOT NULL,
    zh         TEXT NOT NULL,
    en         TEXT NOT NULL,
    source     TEXT NOT NULL,
    valid_from TEXT,
    valid_to   TEXT
)

-- Joins visits with the task that was approved for them.

CREATE INDEX inspection_task_by_inspection ON inspection_task (inspection)
