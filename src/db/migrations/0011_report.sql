-- Issued reports: facts and template texts as they were, so that a report of the past comes out the same for ever.

CREATE TABLE issued_report (
    id               TEXT NOT NULL PRIMARY KEY,
    kind             TEXT NOT NULL,
    year             BIGINT NOT NULL,
    quarter          BIGINT NOT NULL,
    edition          BIGINT NOT NULL,
    replaces         TEXT REFERENCES issued_report (id),
    facts            TEXT NOT NULL,
    facts_sha256     TEXT NOT NULL,
    templates        TEXT NOT NULL,
    templates_sha256 TEXT NOT NULL,
    pdf_sha256       TEXT NOT NULL,
    program_version  TEXT NOT NULL,
    chain_sequence   BIGINT NOT NULL,
    chain_hash       TEXT NOT NULL,
    issued_at        TEXT NOT NULL,
    issued_by        TEXT NOT NULL,
    CONSTRAINT issued_report_edition_key UNIQUE (kind, year, quarter, edition)
)
