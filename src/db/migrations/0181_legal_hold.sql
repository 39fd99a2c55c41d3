-- Records that must be kept whatever their period says (保全): a court, an audit or an investigation asked for them.

CREATE TABLE legal_hold (
    id             TEXT NOT NULL PRIMARY KEY,
    subject_type   TEXT NOT NULL,
    subject        TEXT NOT NULL,
    community      TEXT NOT NULL,
    reason         TEXT NOT NULL,
    ordered_by     TEXT NOT NULL,
    held_since     TEXT NOT NULL,
    held_until     TEXT,
    placed_by      TEXT NOT NULL,
    placed_by_name TEXT NOT NULL,
    placed_at      TEXT NOT NULL,
    lifted_on      TEXT,
    lifted_by_name TEXT NOT NULL,
    lift_reason    TEXT NOT NULL
)

CREATE INDEX legal_hold_by_subject ON legal_hold (subject_type, subject, lifted_on)

CREATE INDEX legal_hold_by_community ON legal_hold (community, id)

-- What retention asks: what is kept until some day, or until further notice.

CREATE VIEW legal_hold_kept AS
    SELECT subject_type, subject, held_until FROM legal_hold WHERE lifted_on IS NULL
