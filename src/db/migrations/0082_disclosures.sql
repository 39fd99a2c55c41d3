-- Disclosure of enforcement decisions (行政执法公示): the queue, what was published, and what had to be taken back.

CREATE TABLE disclosure (
    id                TEXT NOT NULL PRIMARY KEY,
    kind              TEXT NOT NULL,
    subject_type      TEXT NOT NULL,
    subject           TEXT NOT NULL,
    community         TEXT NOT NULL,
    organ             TEXT NOT NULL,
    target            TEXT NOT NULL,
    target_is_person  BOOLEAN NOT NULL,
    document_no       TEXT NOT NULL,
    content           TEXT NOT NULL,
    decided_on        TEXT NOT NULL,
    due_date          TEXT NOT NULL,
    state             TEXT NOT NULL,
    published_target  TEXT NOT NULL,
    published_content TEXT NOT NULL,
    published_on      TEXT,
    published_by      TEXT NOT NULL,
    expires_on        TEXT,
    withheld_reason   TEXT NOT NULL,
    withheld_by       TEXT NOT NULL,
    recall_reason     TEXT NOT NULL,
    recall_due        TEXT,
    withdrawn_on      TEXT,
    explanation       TEXT NOT NULL,
    CONSTRAINT disclosure_subject_key UNIQUE (subject, kind)
)

CREATE INDEX disclosure_by_state ON disclosure (state, due_date, community, id)

CREATE INDEX disclosure_by_decided_on ON disclosure (decided_on, kind, state, community)

-- What was published last.

CREATE INDEX disclosure_by_published_on ON disclosure (state, published_on, id)

CREATE INDEX disclosure_by_community ON disclosure (community, id)

CREATE TABLE redaction_mark (
    disclosure TEXT NOT NULL REFERENCES disclosure (id),
    position   BIGINT NOT NULL,
    kind       TEXT NOT NULL,
    words      TEXT NOT NULL,
    PRIMARY KEY (disclosure, position)
)

-- What anybody may read. Of what was withdrawn there remain number, dates and the explanation.

CREATE VIEW published_disclosure AS
    SELECT id, kind, organ, document_no, decided_on, published_on, withdrawn_on, explanation, expires_on, state,
           CASE WHEN state = 'published' THEN published_target ELSE '' END AS target,
           CASE WHEN state = 'published' THEN published_content ELSE '' END AS content
      FROM disclosure WHERE published_on IS NOT NULL
