-- Calendars show matters that are due, duties and drills as well. Whose day it is stands as account, person or name.

CREATE VIEW duty_calendar_day AS
    SELECT 'duty_shift' AS kind, 'duty_shift' AS subject_type, shift AS subject, '' AS code, '' AS place, '' AS community,
           '' AS account, person, '' AS person_name, day AS day_from, day AS day_to
      FROM duty_day

DROP VIEW calendar_event

CREATE VIEW calendar_event AS
    SELECT kind, subject_type, subject, code, place, community, account, person, person_name, day_from, day_to
      FROM hazard_day
    UNION ALL
    SELECT kind, subject_type, subject, code, place, community, account, person, person_name, day_from, day_to
      FROM inspection_task_day
    UNION ALL
    SELECT kind, subject_type, subject, code, place, community, account, person, person_name, day_from, day_to
      FROM hazard_office_day
    UNION ALL
    SELECT kind, subject_type, subject, code, place, community, account, person, person_name, day_from, day_to
      FROM assignment_day
    UNION ALL
    SELECT kind, subject_type, subject, code, place, community, account, person, person_name, day_from, day_to
      FROM duty_calendar_day
    UNION ALL
    SELECT kind, subject_type, subject, code, place, community, account, person, person_name, day_from, day_to
      FROM drill_day
