-- Penalty cases (行政处罚案件), their steps and their legal review (src/enforcement/).

ALTER TABLE person ADD COLUMN legal_qualification_no TEXT NOT NULL DEFAULT ''

CREATE TABLE penalty_case (
    id                      TEXT NOT NULL PRIMARY KEY,
    code                    TEXT NOT NULL,
    procedure               TEXT NOT NULL,
    party_kind              TEXT NOT NULL,
    party                   TEXT NOT NULL,
    enterprise              TEXT REFERENCES enterprise (id),
    hazard                  TEXT REFERENCES hazard (id),
    community               TEXT NOT NULL,
    cause                   TEXT NOT NULL,
    facts                   TEXT NOT NULL,
    basis                   TEXT NOT NULL,
    filed_on                TEXT NOT NULL,
    authority_organ         TEXT NOT NULL,
    authority_item          TEXT NOT NULL,
    authority_from          TEXT,
    authority_to            TEXT,
    affects_major_interests BOOLEAN NOT NULL,
    is_complicated          BOOLEAN NOT NULL,
    has_social_risk         BOOLEAN NOT NULL,
    industry                TEXT NOT NULL,
    filed_by                TEXT NOT NULL,
    state                   TEXT NOT NULL,
    investigated_on         TEXT,
    notified_on             TEXT,
    hearing_offered         BOOLEAN NOT NULL,
    hearing_requested_on    TEXT,
    hearing_forgone_on      TEXT,
    hearing_notified_on     TEXT,
    hearing_on              TEXT,
    heard_on                TEXT,
    reviewed_on             TEXT,
    decided_on              TEXT,
    decision_no             TEXT NOT NULL,
    fine_yuan               BIGINT NOT NULL,
    confiscated_yuan        BIGINT NOT NULL,
    served_on               TEXT,
    paid_yuan               BIGINT NOT NULL,
    paid_on                 TEXT,
    transferred_on          TEXT,
    transferred_to          TEXT NOT NULL,
    transfer_receipt_on     TEXT,
    transfer_result_on      TEXT,
    withdrawn_on            TEXT,
    closed_on               TEXT,
    CONSTRAINT penalty_case_code_key UNIQUE (code)
)

CREATE INDEX penalty_case_by_community ON penalty_case (community, id)

CREATE INDEX penalty_case_by_state ON penalty_case (state, id)

CREATE INDEX penalty_case_by_enterprise ON penalty_case (enterprise, decided_on)

CREATE INDEX penalty_case_by_hazard ON penalty_case (hazard)

-- Carries the figures of a period.

CREATE INDEX penalty_case_by_decided_on ON penalty_case (decided_on, community, withdrawn_on, fine_yuan, confiscated_yuan, paid_on)

CREATE INDEX penalty_case_by_closed_on ON penalty_case (closed_on, filed_on)

CREATE TABLE case_officer (
    penalty_case   TEXT NOT NULL REFERENCES penalty_case (id),
    position       BIGINT NOT NULL,
    name           TEXT NOT NULL,
    certificate_no TEXT NOT NULL,
    PRIMARY KEY (penalty_case, position)
)

CREATE TABLE case_step (
    id              TEXT NOT NULL PRIMARY KEY,
    penalty_case    TEXT NOT NULL REFERENCES penalty_case (id),
    step            TEXT NOT NULL,
    taken_on        TEXT NOT NULL,
    words           TEXT NOT NULL,
    document_no     TEXT NOT NULL,
    hearing_offered BOOLEAN NOT NULL,
    hearing_on      TEXT,
    amount_yuan     BIGINT,
    recipient       TEXT NOT NULL,
    taken_by        TEXT NOT NULL
)

CREATE INDEX case_step_by_case ON case_step (penalty_case, id)

CREATE TABLE case_penalty (
    case_step   TEXT NOT NULL REFERENCES case_step (id),
    position    BIGINT NOT NULL,
    kind        TEXT NOT NULL,
    amount_yuan BIGINT,
    PRIMARY KEY (case_step, position)
)

CREATE TABLE legal_review (
    id               TEXT NOT NULL PRIMARY KEY,
    penalty_case     TEXT NOT NULL REFERENCES penalty_case (id),
    reviewed_on      TEXT NOT NULL,
    opinion          TEXT NOT NULL,
    words            TEXT NOT NULL,
    reviewer         TEXT NOT NULL,
    reviewer_name    TEXT NOT NULL,
    qualification_no TEXT NOT NULL,
    community        TEXT NOT NULL
)

CREATE INDEX legal_review_by_community ON legal_review (community, id)

CREATE INDEX legal_review_by_case ON legal_review (penalty_case, id)

CREATE INDEX legal_review_by_reviewed_on ON legal_review (reviewed_on, opinion, community)

CREATE TABLE review_point (
    legal_review TEXT NOT NULL REFERENCES legal_review (id),
    position     BIGINT NOT NULL,
    point        TEXT NOT NULL,
    sound        BOOLEAN NOT NULL,
    note         TEXT NOT NULL,
    PRIMARY KEY (legal_review, position)
)

-- Where a case belongs, for what is attached to it.

CREATE VIEW penalty_case_place AS
    SELECT id, code, community, enterprise, hazard, state FROM penalty_case

-- What other rooms may read of penalties: one row for each decision, by its dated facts. A decision that was withdrawn
-- later still counts in the period before.

CREATE VIEW penalty_decision AS
    SELECT id, code, decided_on AS date, community, industry, enterprise, party_kind, procedure, fine_yuan AS amount,
           confiscated_yuan, paid_on, paid_yuan, withdrawn_on
      FROM penalty_case WHERE decided_on IS NOT NULL

-- The kinds of penalty in each decision that was made.

CREATE VIEW penalty_decision_kind AS
    SELECT penalty_case.id, penalty_case.decided_on AS date, penalty_case.community, penalty_case.withdrawn_on,
           case_penalty.kind, COALESCE(case_penalty.amount_yuan, 0) AS amount
      FROM penalty_case
      JOIN case_step ON case_step.penalty_case = penalty_case.id AND case_step.step IN ('decide', 'decide_on_spot')
      JOIN case_penalty ON case_penalty.case_step = case_step.id
     WHERE penalty_case.decided_on IS NOT NULL
