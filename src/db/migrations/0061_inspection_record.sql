-- What the on-site record (现场检查记录) has to say beside what it said: the approval before the visit, who else was
-- there, the signatures or their refusal, and earlier versions.

ALTER TABLE inspection ADD COLUMN task TEXT

ALTER TABLE inspection ADD COLUMN emergency_reason TEXT NOT NULL DEFAULT ''

ALTER TABLE inspection ADD COLUMN certificates_shown BOOLEAN NOT NULL DEFAULT FALSE

ALTER TABLE inspection ADD COLUMN recorded_at TEXT

ALTER TABLE inspection ADD COLUMN recorded_by TEXT NOT NULL DEFAULT ''

ALTER TABLE inspection ADD COLUMN refusal_reason TEXT NOT NULL DEFAULT ''

ALTER TABLE inspection ADD COLUMN refusal_witness TEXT NOT NULL DEFAULT ''

ALTER TABLE inspection ADD COLUMN refusal_recording TEXT NOT NULL DEFAULT ''

ALTER TABLE inspection ADD COLUMN refusal_reported_to TEXT NOT NULL DEFAULT ''

ALTER TABLE inspection ADD COLUMN signed_at TEXT

ALTER TABLE inspection ADD COLUMN version BIGINT

ALTER TABLE inspection ADD COLUMN version_reason TEXT NOT NULL DEFAULT ''

ALTER TABLE inspection ADD COLUMN replaces TEXT

ALTER TABLE inspection_officer ADD COLUMN person TEXT

ALTER TABLE inspection_officer ADD COLUMN unit TEXT NOT NULL DEFAULT ''

ALTER TABLE checklist_result ADD COLUMN no_photo_reason TEXT NOT NULL DEFAULT ''

ALTER TABLE checklist_result ADD COLUMN hazard TEXT

CREATE TABLE inspection_participant (
    inspection TEXT NOT NULL REFERENCES inspection (id),
    position   BIGINT NOT NULL,
    name       TEXT NOT NULL,
    unit       TEXT NOT NULL,
    role       TEXT NOT NULL,
    PRIMARY KEY (inspection, position)
)

CREATE TABLE inspection_signature (
    inspection   TEXT NOT NULL REFERENCES inspection (id),
    position     BIGINT NOT NULL,
    party        TEXT NOT NULL,
    signer       TEXT NOT NULL,
    evidence     TEXT NOT NULL,
    signed_at    TEXT,
    device       TEXT NOT NULL,
    collected_by TEXT NOT NULL,
    session      TEXT NOT NULL,
    PRIMARY KEY (inspection, position)
)

CREATE TABLE inspection_version (
    id          TEXT NOT NULL PRIMARY KEY,
    inspection  TEXT NOT NULL REFERENCES inspection (id),
    version     BIGINT NOT NULL,
    replaced_at TEXT NOT NULL,
    replaced_by TEXT NOT NULL,
    reason      TEXT NOT NULL,
    content     TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    CONSTRAINT inspection_version_key UNIQUE (inspection, version)
)

-- Every edition of a checklist that this office has had in use, so that a record made with an older one on a phone is
-- still taken. A line for each item: its code, and whether it is asked only under conditions. No records.

CREATE TABLE checklist_edition (
    version   TEXT NOT NULL PRIMARY KEY,
    checklist TEXT NOT NULL,
    in_use    BOOLEAN NOT NULL,
    items     TEXT NOT NULL
)

CREATE INDEX checklist_edition_by_list ON checklist_edition (checklist, in_use)

-- Visits whose approval is still to come.

CREATE INDEX inspection_by_emergency ON inspection (emergency_reason, task, id)
