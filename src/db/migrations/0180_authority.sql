-- By what right the office acts stands in one list: what it inspects by moves to its authority items, and penalty
-- cases refer to them.

ALTER TABLE authority_item ADD COLUMN matter TEXT NOT NULL DEFAULT ''

ALTER TABLE authority_item ADD COLUMN notice_no TEXT NOT NULL DEFAULT ''

ALTER TABLE authority_item ADD COLUMN notice_issuer TEXT NOT NULL DEFAULT ''

ALTER TABLE authority_item ADD COLUMN notice_on TEXT

-- Records that a migration changed, until the audit chain has noted them: SQL cannot hash a record.

CREATE TABLE migrated_record (
    subject_type TEXT NOT NULL,
    subject      TEXT NOT NULL,
    PRIMARY KEY (subject_type, subject)
)

INSERT INTO authority_item (id, code, power, basis, organ, matter, entrusted_by, document, notice_no, notice_issuer,
                            notice_on, valid_from, valid_to)
SELECT id, id, 'inspection', CASE basis WHEN 'delegated' THEN 'empowered' ELSE basis END, organ, item,
       CASE basis WHEN 'entrusted' THEN organ ELSE '' END, legal_basis, notice_no, notice_issuer, notice_on, valid_from,
       valid_to
  FROM inspection_authority

INSERT INTO migrated_record (subject_type, subject) SELECT 'authority_item', id FROM inspection_authority

-- One word for 赋权.

INSERT INTO migrated_record (subject_type, subject)
SELECT 'inspection_task', id FROM inspection_task WHERE authority_basis = 'delegated'

UPDATE inspection_task SET authority_basis = 'empowered' WHERE authority_basis = 'delegated'

-- The reference of a task changes its table, which SQLite does only by another column.

ALTER TABLE inspection_task RENAME COLUMN authority TO former_authority

ALTER TABLE inspection_task ADD COLUMN authority TEXT REFERENCES authority_item (id)

UPDATE inspection_task SET authority = former_authority

ALTER TABLE inspection_task DROP COLUMN former_authority

DROP TABLE inspection_authority

-- What was filed before keeps the words of its papers.

ALTER TABLE penalty_case ADD COLUMN authority TEXT REFERENCES authority_item (id)
