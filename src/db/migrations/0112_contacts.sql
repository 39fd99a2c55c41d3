-- Who is called (src/readiness/contact.hpp) and the monthly question whether the number is still right.

CREATE TABLE contact (
    id            TEXT NOT NULL PRIMARY KEY,
    contact_group TEXT NOT NULL,
    organisation  TEXT NOT NULL,
    name          TEXT NOT NULL,
    post          TEXT NOT NULL,
    phone         TEXT NOT NULL,
    community     TEXT NOT NULL,
    call_order    BIGINT NOT NULL,
    verified_on   TEXT,
    remark        TEXT NOT NULL,
    retired_on    TEXT
)

CREATE INDEX contact_by_group ON contact (contact_group, call_order, id)

CREATE INDEX contact_by_community ON contact (community, id)

CREATE INDEX contact_by_verified ON contact (verified_on, id)

CREATE TABLE contact_verification (
    id              TEXT NOT NULL PRIMARY KEY,
    contact         TEXT NOT NULL REFERENCES contact (id),
    community       TEXT NOT NULL,
    asked_on        TEXT NOT NULL,
    expires_on      TEXT NOT NULL,
    token_sha256    TEXT NOT NULL,
    state           TEXT NOT NULL,
    new_phone       TEXT NOT NULL,
    new_name        TEXT NOT NULL,
    answered_at     TEXT,
    decided_by_name TEXT NOT NULL,
    decided_on      TEXT
)

-- The question behind a token, the questions of a contact, those that wait.

CREATE INDEX contact_verification_by_token ON contact_verification (token_sha256)

CREATE INDEX contact_verification_by_contact ON contact_verification (contact, id)

CREATE INDEX contact_verification_by_state ON contact_verification (state, expires_on, id)
