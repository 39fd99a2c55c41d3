-- What calendars show: the days that somebody has to keep. Whose day it is stands as account, as person of the
-- organisation, or as a name; the others are empty. Only what is not done yet. Published by the hazard room:

CREATE VIEW hazard_day AS
    SELECT 'hazard_due' AS kind, 'hazard' AS subject_type, hazard.id AS subject, hazard.code AS code,
           enterprise.name AS place, hazard.community AS community, hazard.assigned_to AS account, '' AS person,
           hazard.tracking_officer AS person_name,
           COALESCE(hazard.due_in_force, (SELECT max(extension.due_date) FROM extension
                      WHERE extension.hazard = hazard.id AND extension.granted_on <= extension.previous_due_date),
                    hazard.due_date) AS day_from,
           COALESCE(hazard.due_in_force, (SELECT max(extension.due_date) FROM extension
                      WHERE extension.hazard = hazard.id AND extension.granted_on <= extension.previous_due_date),
                    hazard.due_date) AS day_to
      FROM hazard JOIN enterprise ON enterprise.id = hazard.enterprise
     WHERE hazard.closed_on IS NULL AND hazard.voided_on IS NULL AND hazard.due_date IS NOT NULL

-- Published by the planning room:

CREATE VIEW inspection_task_day AS
    SELECT 'inspection_task' AS kind, 'inspection_task' AS subject_type, inspection_task.id AS subject, '' AS code,
           enterprise.name AS place, inspection_task.community AS community, '' AS account, task_officer.person AS person,
           '' AS person_name, inspection_task.planned_from AS day_from, inspection_task.planned_to AS day_to
      FROM inspection_task
      JOIN task_officer ON task_officer.task = inspection_task.id
      JOIN enterprise ON enterprise.id = inspection_task.enterprise
     WHERE inspection_task.carried_out_on IS NULL AND inspection_task.inspection = ''
       AND (inspection_task.state = 'approved' OR (inspection_task.emergency AND inspection_task.state = 'requested'))

CREATE VIEW calendar_event AS
    SELECT kind, subject_type, subject, code, place, community, account, person, person_name, day_from, day_to
      FROM hazard_day
    UNION ALL
    SELECT kind, subject_type, subject, code, place, community, account, person, person_name, day_from, day_to
      FROM inspection_task_day
    UNION ALL
    SELECT kind, subject_type, subject, code, place, community, account, person, person_name, day_from, day_to
      FROM hazard_office_day
