-- How the jobs of the service stand (src/operation/job_store.hpp). No records: the last run only. `holder` is the process
-- that runs a job now, until `held_until` unless it says again that it is alive.

CREATE TABLE job_run (
    name        TEXT NOT NULL PRIMARY KEY,
    slot        TEXT NOT NULL,
    attempt     BIGINT NOT NULL,
    outcome     TEXT NOT NULL,
    started_at  TEXT,
    finished_at TEXT,
    done_at     TEXT,
    result_zh   TEXT NOT NULL,
    result_en   TEXT NOT NULL,
    wanted      BOOLEAN NOT NULL,
    holder      TEXT NOT NULL,
    held_until  TEXT NOT NULL
)
