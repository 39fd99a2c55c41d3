-- Plans in use (应急响应, src/activation/). Everything that is dealt, called, written and reported belongs to one
-- activation; `number` counts its log without gaps, and `changed_no` is the number of the log entry that last changed a
-- row, so that a screen that knows everything up to a number is told only what came after it.

CREATE TABLE activation (
    id               TEXT NOT NULL PRIMARY KEY,
    code             TEXT NOT NULL,
    plan_code        TEXT NOT NULL,
    plan_title       TEXT NOT NULL,
    plan             TEXT NOT NULL REFERENCES emergency_plan (id),
    plan_version     TEXT NOT NULL REFERENCES plan_version (id),
    plan_version_no  TEXT NOT NULL,
    level            TEXT NOT NULL,
    matter           TEXT NOT NULL,
    measures         TEXT NOT NULL,
    expected_until   TEXT,
    warning          TEXT NOT NULL,
    started_at       TEXT NOT NULL,
    started_by       TEXT NOT NULL,
    started_by_name  TEXT NOT NULL,
    state            TEXT NOT NULL,
    ended_at         TEXT,
    ended_by_name    TEXT NOT NULL,
    end_reason       TEXT NOT NULL,
    reviewed_at      TEXT,
    reviewed_by_name TEXT NOT NULL,
    review           TEXT NOT NULL,
    closed_at        TEXT,
    closed_by_name   TEXT NOT NULL,
    CONSTRAINT activation_code_key UNIQUE (code)
)

-- What runs now, and the list of a state.

CREATE INDEX activation_by_state ON activation (state, id)

CREATE INDEX activation_by_plan ON activation (plan_code, id)

CREATE INDEX activation_by_warning ON activation (warning, id)

CREATE TABLE activation_area (
    activation TEXT NOT NULL REFERENCES activation (id),
    position   BIGINT NOT NULL,
    community  TEXT NOT NULL,
    PRIMARY KEY (activation, position)
)

CREATE INDEX activation_area_by_community ON activation_area (community, activation)

CREATE TABLE response_level (
    id              TEXT NOT NULL PRIMARY KEY,
    activation      TEXT NOT NULL REFERENCES activation (id),
    number          BIGINT NOT NULL,
    from_level      TEXT,
    to_level        TEXT NOT NULL,
    changed_at      TEXT NOT NULL,
    decided_by      TEXT NOT NULL,
    reason          TEXT NOT NULL,
    measures        TEXT NOT NULL,
    expected_until  TEXT,
    changed_by      TEXT NOT NULL,
    changed_by_name TEXT NOT NULL
)

CREATE INDEX response_level_by_activation ON response_level (activation, number)

CREATE TABLE response_role (
    id         TEXT NOT NULL PRIMARY KEY,
    activation TEXT NOT NULL REFERENCES activation (id),
    role       TEXT NOT NULL,
    role_name  TEXT NOT NULL,
    place      BIGINT NOT NULL,
    person     TEXT NOT NULL,
    name       TEXT NOT NULL,
    post       TEXT NOT NULL,
    community  TEXT NOT NULL,
    account    TEXT NOT NULL,
    until      TEXT
)

CREATE INDEX response_role_by_activation ON response_role (activation, role, place)

CREATE INDEX response_role_by_account ON response_role (account, activation)

CREATE TABLE response_card (
    id               TEXT NOT NULL PRIMARY KEY,
    activation       TEXT NOT NULL REFERENCES activation (id),
    line             TEXT NOT NULL,
    place            BIGINT NOT NULL,
    level            TEXT NOT NULL,
    role             TEXT NOT NULL,
    role_name        TEXT NOT NULL,
    community        TEXT NOT NULL,
    task             TEXT NOT NULL,
    proof            TEXT NOT NULL,
    minutes          BIGINT NOT NULL,
    dealt_at         TEXT NOT NULL,
    due_at           TEXT NOT NULL,
    state            TEXT NOT NULL,
    holder           TEXT NOT NULL,
    holder_name      TEXT NOT NULL,
    taken_at         TEXT,
    finished_at      TEXT,
    finished_by      TEXT NOT NULL,
    finished_by_name TEXT NOT NULL,
    note             TEXT NOT NULL,
    reason           TEXT NOT NULL,
    changed_no       BIGINT NOT NULL,
    CONSTRAINT response_card_line_key UNIQUE (activation, line)
)

CREATE INDEX response_card_by_change ON response_card (activation, changed_no)

CREATE INDEX response_card_by_role ON response_card (activation, role, place)

CREATE INDEX response_card_by_holder ON response_card (holder, state, due_at)

-- Late ones, of all that runs.

CREATE INDEX response_card_by_due_at ON response_card (state, due_at)

CREATE TABLE response_call (
    id                   TEXT NOT NULL PRIMARY KEY,
    activation           TEXT NOT NULL REFERENCES activation (id),
    place                BIGINT NOT NULL,
    line                 TEXT NOT NULL,
    one_is_enough        BOOLEAN NOT NULL,
    caller               TEXT NOT NULL,
    caller_name          TEXT NOT NULL,
    called               TEXT NOT NULL,
    called_name          TEXT NOT NULL,
    name                 TEXT NOT NULL,
    organisation         TEXT NOT NULL,
    person               TEXT NOT NULL,
    contact              TEXT NOT NULL,
    account              TEXT NOT NULL,
    phone                TEXT NOT NULL,
    verified_on          TEXT,
    words                TEXT NOT NULL,
    due_at               TEXT NOT NULL,
    state                TEXT NOT NULL,
    attempts             BIGINT NOT NULL,
    called_at            TEXT,
    called_by_name       TEXT NOT NULL,
    reached_at           TEXT,
    acknowledged_at      TEXT,
    acknowledged_through TEXT NOT NULL,
    note                 TEXT NOT NULL,
    changed_no           BIGINT NOT NULL
)

CREATE INDEX response_call_by_place ON response_call (activation, place)

CREATE INDEX response_call_by_change ON response_call (activation, changed_no)

CREATE INDEX response_call_by_line ON response_call (activation, line, place)

CREATE TABLE response_link (
    id           TEXT NOT NULL PRIMARY KEY,
    call         TEXT NOT NULL REFERENCES response_call (id),
    token_sha256 TEXT NOT NULL,
    made_at      TEXT NOT NULL,
    made_by      TEXT NOT NULL,
    expires_at   TEXT NOT NULL,
    CONSTRAINT response_link_token_key UNIQUE (token_sha256)
)

CREATE INDEX response_link_by_call ON response_link (call)

-- The log. The numbers of an activation have no gaps and no doubles, whoever writes at the same moment.

CREATE TABLE response_entry (
    id           TEXT NOT NULL PRIMARY KEY,
    activation   TEXT NOT NULL REFERENCES activation (id),
    number       BIGINT NOT NULL,
    kind         TEXT NOT NULL,
    happened_at  TEXT,
    recorded_at  TEXT NOT NULL,
    author       TEXT NOT NULL,
    author_name  TEXT NOT NULL,
    words        TEXT NOT NULL,
    place        TEXT NOT NULL,
    community    TEXT NOT NULL,
    corrects     TEXT REFERENCES response_entry (id),
    subject_type TEXT NOT NULL,
    subject      TEXT NOT NULL,
    CONSTRAINT response_entry_number_key UNIQUE (activation, number)
)

CREATE INDEX response_entry_by_corrects ON response_entry (corrects)

CREATE TABLE response_casualty (
    id                TEXT NOT NULL PRIMARY KEY,
    activation        TEXT NOT NULL REFERENCES activation (id),
    number            BIGINT NOT NULL,
    as_of             TEXT,
    dead              BIGINT NOT NULL,
    missing           BIGINT NOT NULL,
    seriously_injured BIGINT NOT NULL,
    slightly_injured  BIGINT NOT NULL,
    trapped           BIGINT NOT NULL,
    moved             BIGINT NOT NULL,
    loss_wan_yuan     BIGINT NOT NULL,
    source            TEXT NOT NULL,
    note              TEXT NOT NULL,
    recorded_at       TEXT NOT NULL,
    recorded_by_name  TEXT NOT NULL
)

CREATE INDEX response_casualty_by_activation ON response_casualty (activation, as_of, number)

CREATE TABLE response_report (
    id           TEXT NOT NULL PRIMARY KEY,
    activation   TEXT NOT NULL REFERENCES activation (id),
    place        BIGINT NOT NULL,
    stage        TEXT NOT NULL,
    line         TEXT NOT NULL,
    recipient    TEXT NOT NULL,
    role         TEXT NOT NULL,
    role_name    TEXT NOT NULL,
    holds        TEXT NOT NULL,
    reason       TEXT NOT NULL,
    due_at       TEXT NOT NULL,
    rule         TEXT NOT NULL,
    source       TEXT NOT NULL,
    sent_at      TEXT,
    sent_by_name TEXT NOT NULL,
    sent_through TEXT NOT NULL,
    words        TEXT NOT NULL,
    facts        TEXT NOT NULL,
    changed_no   BIGINT NOT NULL
)

CREATE INDEX response_report_by_activation ON response_report (activation, place)

CREATE INDEX response_report_by_change ON response_report (activation, changed_no)

-- Reports that are due, of all that runs.

CREATE INDEX response_report_by_sent_at ON response_report (sent_at, due_at)

CREATE TABLE response_lesson (
    id               TEXT NOT NULL PRIMARY KEY,
    activation       TEXT NOT NULL REFERENCES activation (id),
    words            TEXT NOT NULL,
    suggestion       TEXT NOT NULL,
    recorded_at      TEXT NOT NULL,
    recorded_by_name TEXT NOT NULL,
    outcome          TEXT NOT NULL,
    outcome_record   TEXT NOT NULL,
    reason           TEXT NOT NULL,
    decided_at       TEXT,
    decided_by_name  TEXT NOT NULL
)

CREATE INDEX response_lesson_by_activation ON response_lesson (activation, id)

-- What other rooms may read: an activation by its dated facts, for reports of a year; and where its parts belong, for
-- what is attached to them.

CREATE VIEW activation_course AS
    SELECT id, code, plan_code, plan_title, level, matter, started_at, ended_at, reviewed_at, closed_at, state
      FROM activation

CREATE VIEW response_entry_place AS
    SELECT id, activation, community FROM response_entry

CREATE VIEW response_card_place AS
    SELECT id, activation, community FROM response_card
