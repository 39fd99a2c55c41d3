-- Messages to people (src/notice/outbox.hpp). No records: what they tell of stands in the audit chain.

CREATE TABLE outbox_message (
    id           TEXT NOT NULL PRIMARY KEY,
    kind         TEXT NOT NULL,
    once_key     TEXT NOT NULL,
    subject_type TEXT NOT NULL,
    subject      TEXT NOT NULL,
    community    TEXT NOT NULL,
    accounts     TEXT NOT NULL,
    permission   TEXT NOT NULL,
    title_zh     TEXT NOT NULL,
    title_en     TEXT NOT NULL,
    body_zh      TEXT NOT NULL,
    body_en      TEXT NOT NULL,
    urgent       BOOLEAN NOT NULL,
    posted_at    TEXT NOT NULL,
    addressed_at TEXT,
    CONSTRAINT outbox_message_once_key UNIQUE (once_key)
)

-- What nobody has been found for yet, in the order of its posting.

CREATE INDEX outbox_message_by_addressed_at ON outbox_message (addressed_at, id)

-- One message to one recipient by one channel, once: the constraint is what keeps it from being told twice. A
-- recipient is an account, or the name of a webhook of the settings. `digest` is the message that carried it.

CREATE TABLE delivery (
    id              TEXT NOT NULL PRIMARY KEY,
    message         TEXT NOT NULL REFERENCES outbox_message (id),
    recipient       TEXT NOT NULL,
    channel         TEXT NOT NULL,
    state           TEXT NOT NULL,
    digest          TEXT REFERENCES outbox_message (id),
    attempts        BIGINT NOT NULL,
    next_attempt_at TEXT NOT NULL,
    delivered_at    TEXT,
    read_at         TEXT,
    last_error      TEXT NOT NULL,
    CONSTRAINT delivery_once_key UNIQUE (message, recipient, channel)
)

-- What is due, and what failed.

CREATE INDEX delivery_by_state ON delivery (state, next_attempt_at, id)

-- The messages of one person, newest first, and how many are unread.

CREATE INDEX delivery_by_recipient ON delivery (recipient, channel, read_at, id)

CREATE VIEW notification AS
    SELECT delivery.id, delivery.recipient AS account, outbox_message.kind, outbox_message.subject_type,
           outbox_message.subject, outbox_message.community, outbox_message.title_zh, outbox_message.title_en,
           outbox_message.body_zh, outbox_message.body_en, outbox_message.urgent, outbox_message.posted_at, delivery.read_at
      FROM delivery JOIN outbox_message ON outbox_message.id = delivery.message
     WHERE delivery.channel = 'inbox'

-- Deliveries as the administrator sees them: no addresses, no contents.

CREATE VIEW delivery_line AS
    SELECT delivery.id, delivery.channel, delivery.state, COALESCE(account.name, delivery.recipient) AS recipient,
           outbox_message.kind, outbox_message.subject_type, outbox_message.subject, outbox_message.posted_at,
           delivery.attempts, delivery.next_attempt_at, delivery.delivered_at, delivery.last_error
      FROM delivery JOIN outbox_message ON outbox_message.id = delivery.message
      LEFT JOIN account ON account.id = delivery.recipient

-- How an account wants to be told; its identity is the account's. No row: the defaults.

CREATE TABLE notification_setting (
    id                 TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
    email              TEXT NOT NULL,
    by_mail            BOOLEAN NOT NULL,
    daily_digest       BOOLEAN NOT NULL,
    quiet_from         TEXT NOT NULL,
    quiet_to           TEXT NOT NULL,
    quiet_on_rest_days BOOLEAN NOT NULL
)

CREATE TABLE notification_choice (
    setting  TEXT NOT NULL REFERENCES notification_setting (id),
    position BIGINT NOT NULL,
    kind     TEXT NOT NULL,
    by_mail  BOOLEAN NOT NULL,
    PRIMARY KEY (setting, position)
)

-- The secret address of a person's calendar: one at a time, only its SHA-256 is kept.

CREATE TABLE calendar_link (
    account    TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
    token_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    CONSTRAINT calendar_link_token_key UNIQUE (token_hash)
)
