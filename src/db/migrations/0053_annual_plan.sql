-- The yearly inspection plan and its lines; a version is never altered once it is published.

CREATE TABLE annual_plan (
    id               TEXT NOT NULL PRIMARY KEY,
    year             BIGINT NOT NULL,
    version          BIGINT NOT NULL,
    title            TEXT NOT NULL,
    basis            TEXT NOT NULL,
    state            TEXT NOT NULL,
    replaces         TEXT REFERENCES annual_plan (id),
    drafted_by       TEXT NOT NULL,
    drafted_by_name  TEXT NOT NULL,
    approved_by_name TEXT NOT NULL,
    approved_at      TEXT,
    published_at     TEXT,
    CONSTRAINT annual_plan_version_key UNIQUE (year, version)
)

CREATE TABLE annual_plan_line (
    plan               TEXT NOT NULL REFERENCES annual_plan (id),
    position           BIGINT NOT NULL,
    code               TEXT NOT NULL,
    enterprise         TEXT REFERENCES enterprise (id),
    risk_level         TEXT,
    supervision_sector TEXT NOT NULL,
    community          TEXT NOT NULL,
    kind               TEXT NOT NULL,
    frequency          BIGINT NOT NULL,
    first_month        BIGINT NOT NULL,
    last_month         BIGINT NOT NULL,
    officer_days       BIGINT NOT NULL,
    matter             TEXT NOT NULL,
    PRIMARY KEY (plan, position)
)
