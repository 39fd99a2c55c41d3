-- Draws of targets and officers. What is large or secret stands in draw_material and is held by the hashes of the draw.

CREATE TABLE draw (
    id                  TEXT NOT NULL PRIMARY KEY,
    title               TEXT NOT NULL,
    community           TEXT NOT NULL,
    industry            TEXT NOT NULL,
    supervision_sector  TEXT NOT NULL,
    weight_red          BIGINT NOT NULL,
    weight_orange       BIGINT NOT NULL,
    weight_yellow       BIGINT NOT NULL,
    weight_blue         BIGINT NOT NULL,
    weight_none         BIGINT NOT NULL,
    targets_wanted      BIGINT NOT NULL,
    officers_per_target BIGINT NOT NULL,
    planned_from        TEXT NOT NULL,
    planned_to          TEXT NOT NULL,
    matter              TEXT NOT NULL,
    legal_basis         TEXT NOT NULL,
    public_source       TEXT NOT NULL,
    public_not_before   TEXT,
    state               TEXT NOT NULL,
    prepared_by_name    TEXT NOT NULL,
    inputs_sha256       TEXT NOT NULL,
    commitment          TEXT NOT NULL,
    committed_at        TEXT,
    seed                TEXT NOT NULL,
    public_value        TEXT NOT NULL,
    drawn_at            TEXT,
    file_sha256         TEXT NOT NULL,
    published_at        TEXT,
    cancel_reason       TEXT NOT NULL
)

CREATE TABLE draw_pool_member (
    draw     TEXT NOT NULL REFERENCES draw (id),
    position BIGINT NOT NULL,
    person   TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (draw, position)
)

CREATE TABLE draw_exclusion (
    draw       TEXT NOT NULL REFERENCES draw (id),
    position   BIGINT NOT NULL,
    enterprise TEXT REFERENCES enterprise (id),
    person     TEXT REFERENCES person (id),
    reason     TEXT NOT NULL,
    PRIMARY KEY (draw, position)
)

-- No record of the audit chain: the seed must stay unknown until the draw, also to those who read the audit trail.

CREATE TABLE draw_material (
    draw   TEXT NOT NULL PRIMARY KEY REFERENCES draw (id),
    inputs TEXT NOT NULL,
    seed   TEXT NOT NULL,
    file   TEXT NOT NULL
)
