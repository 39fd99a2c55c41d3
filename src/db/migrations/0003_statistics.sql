-- What figures and reports read, and the indexes that let their cost follow the period and not the history.

-- Open across the period, or closed since its first day, without touching the table.

DROP INDEX hazard_by_closed_on

CREATE INDEX hazard_by_closed_on ON hazard (closed_on, found_on, voided_on, due_date, transferred_on, level, community, industry, category, id)

-- The identity stands in it too, so that extensions are looked up without touching the table.

DROP INDEX hazard_by_found_on

CREATE INDEX hazard_by_found_on ON hazard (found_on, closed_on, due_date, community, industry, category, level, voided_on, transferred_on, id)

-- Deadlines that lie in the period, the hazard's own and those to which it was extended.

DROP INDEX hazard_by_due_date

CREATE INDEX hazard_by_due_date ON hazard (due_date, found_on, closed_on, voided_on, community, id)

CREATE INDEX extension_by_due_date ON extension (due_date, granted_on, previous_due_date, hazard)

-- The first hazard of a visit.

DROP INDEX hazard_by_inspection

CREATE INDEX hazard_by_inspection ON hazard (inspection, code, voided_on)

-- What other rooms may read of enterprises: what a place is and where it belongs today, for lists; no telephone numbers.

CREATE VIEW enterprise_place AS
    SELECT id, name, community, industry, supervision_sector, place_type FROM enterprise

-- How many officers took part in an inspection (出动人次). Counts only; who took part is not published.

CREATE VIEW inspection_person_times AS
    SELECT id, date, kind, community,
           (SELECT count(*) FROM inspection_officer WHERE inspection_officer.inspection = inspection.id) AS person_times
      FROM inspection

CREATE VIEW patrol_walk AS
    SELECT id, date, community, person_times FROM patrol

-- Which leader answers for which community (领导包保); empty where nobody does.

CREATE VIEW community_leader AS
    SELECT unit.name AS community, COALESCE(person.name, '') AS leader
      FROM unit LEFT JOIN person ON person.id = unit.leader
     WHERE unit.kind = 'community'
