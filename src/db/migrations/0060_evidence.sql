-- Evidence by the hash of its bytes (src/evidence/evidence.hpp).

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
    received_at  TEXT NOT NULL
)

CREATE INDEX evidence_by_subject ON evidence (subject, subject_type, purpose)
