-- Evidence by the hash of its bytes (src/evidence/evidence.hpp). The bytes stand in the database, so that record, audit
-- entry and photo are there together or not at all, and a backup is one file (docs/adr/0060).

CREATE TABLE evidence (
    id           TEXT NOT NULL PRIMARY KEY,
    subject_type TEXT NOT NULL,
    subject      TEXT NOT NULL,
    purpose      TEXT NOT NULL,
    item         TEXT NOT NULL,
    caption      TEXT NOT NULL,
    sha256       TEXT NOT NULL,
    media_type   TEXT NOT NULL,
    size_bytes   BIGINT NOT NULL,
    taken_at     TEXT,
    longitude    DOUBLE PRECISION,
    latitude     DOUBLE PRECISION,
    signer       TEXT NOT NULL,
    collected_by TEXT NOT NULL,
    device       TEXT NOT NULL,
    session      TEXT NOT NULL,
    received_at  TEXT NOT NULL
)

CREATE INDEX evidence_by_subject ON evidence (subject, subject_type, purpose)

-- What other rooms may read of evidence: what is there, not the bytes.

CREATE VIEW evidence_attached AS
    SELECT id, subject_type, subject, purpose, item, sha256, collected_by, received_at FROM evidence

CREATE INDEX evidence_by_sha256 ON evidence (sha256)

-- The originals, each once whatever refers to them; bound by the hash in the audited record, so they have no entry of
-- their own. BYTEA is a name that SQLite takes for a column of bytes as well.

CREATE TABLE evidence_blob (
    sha256     TEXT NOT NULL PRIMARY KEY,
    size_bytes BIGINT NOT NULL,
    content    BYTEA NOT NULL
)

-- Small pictures made at the first look; can be thrown away. An empty content has the reason why there is none.

CREATE TABLE evidence_thumbnail (
    sha256  TEXT NOT NULL PRIMARY KEY REFERENCES evidence_blob (sha256),
    reason  TEXT NOT NULL,
    content BYTEA NOT NULL
)

-- Who looked at what, when (domain: every view is logged).

CREATE TABLE evidence_look (
    id           TEXT NOT NULL PRIMARY KEY,
    evidence     TEXT NOT NULL REFERENCES evidence (id),
    at           TEXT NOT NULL,
    account      TEXT NOT NULL,
    account_name TEXT NOT NULL,
    address      TEXT NOT NULL,
    what         TEXT NOT NULL
)

CREATE INDEX evidence_look_by_evidence ON evidence_look (evidence, id)

-- Uploads under way: what has come so far of files that come in pieces. Swept when they expire.

CREATE TABLE evidence_upload (
    id         TEXT NOT NULL PRIMARY KEY,
    account    TEXT NOT NULL,
    about      TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    size_bytes BIGINT NOT NULL,
    received   BIGINT NOT NULL,
    expires_at TEXT NOT NULL
)

CREATE INDEX evidence_upload_by_expiry ON evidence_upload (expires_at)

CREATE TABLE evidence_piece (
    upload   TEXT NOT NULL REFERENCES evidence_upload (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    content  BYTEA NOT NULL,
    PRIMARY KEY (upload, position)
)
