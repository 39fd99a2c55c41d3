-- The register of enterprises' own plans (生产经营单位应急预案): whether they are filed, and when filing, evaluation and drills
-- are due by the kind of unit. What is due is stored so that lists of what is due have an index.

ALTER TABLE plan_step ADD COLUMN owner TEXT REFERENCES person (id)

ALTER TABLE plan_step ADD COLUMN due_on TEXT

CREATE TABLE enterprise_plan (
    id              TEXT NOT NULL PRIMARY KEY,
    enterprise      TEXT NOT NULL REFERENCES enterprise (id),
    enterprise_name TEXT NOT NULL,
    community       TEXT NOT NULL,
    title           TEXT NOT NULL,
    kind            TEXT NOT NULL,
    version         TEXT NOT NULL,
    unit_kind       TEXT NOT NULL,
    published_on    TEXT NOT NULL,
    filing_required BOOLEAN NOT NULL,
    filed_on        TEXT,
    filed_with      TEXT NOT NULL,
    receipt_no      TEXT NOT NULL,
    evaluated_on    TEXT,
    drilled_on      TEXT,
    note            TEXT NOT NULL,
    ended_on        TEXT,
    filing_due      TEXT,
    evaluation_due  TEXT,
    drill_due       TEXT
)

CREATE INDEX enterprise_plan_by_enterprise ON enterprise_plan (enterprise, id)

CREATE INDEX enterprise_plan_by_community ON enterprise_plan (community, id)

CREATE INDEX enterprise_plan_by_filing ON enterprise_plan (filing_due, id)

-- What is due of plans, for whoever looks ahead: the office's own and those of enterprises.

CREATE VIEW plan_due AS
    SELECT 'emergency_plan' AS subject_type, id AS subject, title, community, '' AS enterprise, 'filing' AS kind,
           filing_due AS due_on FROM emergency_plan WHERE filing_due IS NOT NULL
    UNION ALL
    SELECT 'emergency_plan', id, title, community, '', 'evaluation', evaluation_due
      FROM emergency_plan WHERE evaluation_due IS NOT NULL
    UNION ALL
    SELECT 'emergency_plan', id, title, community, '', 'drill', drill_due FROM emergency_plan WHERE drill_due IS NOT NULL
    UNION ALL
    SELECT 'enterprise_plan', id, enterprise_name || ' ' || title, community, enterprise, 'filing', filing_due
      FROM enterprise_plan WHERE filing_due IS NOT NULL AND ended_on IS NULL
    UNION ALL
    SELECT 'enterprise_plan', id, enterprise_name || ' ' || title, community, enterprise, 'evaluation', evaluation_due
      FROM enterprise_plan WHERE evaluation_due IS NOT NULL AND ended_on IS NULL
    UNION ALL
    SELECT 'enterprise_plan', id, enterprise_name || ' ' || title, community, enterprise, 'drill', drill_due
      FROM enterprise_plan WHERE drill_due IS NOT NULL AND ended_on IS NULL
