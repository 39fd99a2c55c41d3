-- Documents as given out (src/issuance/issued_document.hpp). Facts and templates lie under their hashes, so that a
-- template stands here once and not once for every order.

CREATE TABLE document_text (
    sha256 TEXT NOT NULL PRIMARY KEY,
    text   TEXT NOT NULL
)

CREATE TABLE issued_document (
    id               TEXT NOT NULL PRIMARY KEY,
    kind             TEXT NOT NULL,
    title            TEXT NOT NULL,
    document_no      TEXT NOT NULL,
    organ_word       TEXT NOT NULL,
    form_word        TEXT NOT NULL,
    year             BIGINT NOT NULL,
    serial           BIGINT NOT NULL,
    subject_type     TEXT NOT NULL,
    subject          TEXT NOT NULL,
    community        TEXT NOT NULL,
    facts_sha256     TEXT NOT NULL REFERENCES document_text (sha256),
    templates_sha256 TEXT NOT NULL REFERENCES document_text (sha256),
    pdf_sha256       TEXT NOT NULL,
    pages            BIGINT NOT NULL,
    token            TEXT NOT NULL,
    address          TEXT NOT NULL,
    chain_sequence   BIGINT NOT NULL,
    chain_hash       TEXT NOT NULL,
    state            TEXT NOT NULL,
    replaces         TEXT REFERENCES issued_document (id),
    issued_on        TEXT NOT NULL,
    issued_at        TEXT NOT NULL,
    issued_by        TEXT NOT NULL,
    issued_by_name   TEXT NOT NULL,
    superseded_on    TEXT,
    voided_on        TEXT,
    void_reason      TEXT NOT NULL,
    voided_by        TEXT NOT NULL,
    voided_by_name   TEXT NOT NULL,
    CONSTRAINT issued_document_token_key UNIQUE (token)
)

-- A number is given once, whatever becomes of its document. Documents without one have serial 0.

CREATE UNIQUE INDEX issued_document_number_key ON issued_document (organ_word, form_word, year, serial) WHERE serial > 0

-- What was issued of a record; what a file is; what replaced a document.

CREATE INDEX issued_document_by_subject ON issued_document (subject, subject_type, kind, id)

CREATE INDEX issued_document_by_pdf ON issued_document (pdf_sha256)

CREATE INDEX issued_document_by_replaced ON issued_document (replaces)

-- The lists of an area and of a kind.

CREATE INDEX issued_document_by_community ON issued_document (community, id)

CREATE INDEX issued_document_by_kind ON issued_document (kind, id)

-- The last number of each organ, form and year: no record, and checked against the documents by `verify`.

CREATE TABLE document_counter (
    organ_word  TEXT NOT NULL,
    form_word   TEXT NOT NULL,
    year        BIGINT NOT NULL,
    last_serial BIGINT NOT NULL,
    PRIMARY KEY (organ_word, form_word, year)
)

-- For the other rooms: which documents stand for a record, since when, until when. Days of the office.

CREATE VIEW document_issued AS
    SELECT id, kind, title, document_no, subject_type, subject, community, state, issued_on, superseded_on, voided_on
      FROM issued_document
