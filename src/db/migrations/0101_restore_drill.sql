-- Restore drills (src/operation/restore_drill.hpp): records, in the audit chain.

CREATE TABLE restore_drill (
    id                    TEXT NOT NULL PRIMARY KEY,
    held_at               TEXT NOT NULL,
    duration_milliseconds BIGINT NOT NULL,
    outcome               TEXT NOT NULL,
    backup                TEXT NOT NULL,
    backup_made_at        TEXT,
    size_bytes            BIGINT NOT NULL,
    backup_sha256         TEXT NOT NULL,
    chain_sequence        BIGINT NOT NULL,
    chain_hash            TEXT NOT NULL,
    records               BIGINT NOT NULL,
    originals             BIGINT NOT NULL,
    finding_zh            TEXT NOT NULL,
    finding_en            TEXT NOT NULL
)
