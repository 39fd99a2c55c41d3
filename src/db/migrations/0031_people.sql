-- Lists of people and units, and where each unit belongs: an empty community is the office itself.

CREATE INDEX person_by_unit ON person (unit)

CREATE INDEX person_by_certificate ON person (certificate_no)

CREATE INDEX unit_by_parent ON unit (parent)

CREATE VIEW unit_place AS
    SELECT unit.id AS id,
           CASE unit.kind WHEN 'community' THEN unit.name WHEN 'grid' THEN COALESCE(above.name, '') ELSE '' END AS community
      FROM unit
      LEFT JOIN unit AS above ON above.id = unit.parent
