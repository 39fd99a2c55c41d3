-- Requests that were carried out, by the key of their sender (src/http/idempotency.hpp). No records: forgotten after a
-- month, and not in the audit chain.

CREATE TABLE idempotency (
    account     TEXT NOT NULL REFERENCES account (id),
    request_key TEXT NOT NULL,
    request     TEXT NOT NULL,
    created_at  TEXT NOT NULL,
    status      BIGINT NOT NULL,
    media_type  TEXT NOT NULL,
    headers     TEXT NOT NULL,
    body        TEXT NOT NULL,
    PRIMARY KEY (account, request_key)
)

CREATE INDEX idempotency_by_created_at ON idempotency (created_at)
