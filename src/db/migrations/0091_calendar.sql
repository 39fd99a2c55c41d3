-- What calendars show: the days that somebody has to keep, as the hazard room (0070) and the planning room (0050)
-- publish them. Whose day it is stands as account, as person of the organisation, or as a name; the others are empty.

CREATE VIEW calendar_event AS
    SELECT kind, subject_type, subject, code, place, community, account, person, person_name, day_from, day_to
      FROM hazard_day
    UNION ALL
    SELECT kind, subject_type, subject, code, place, community, account, person, person_name, day_from, day_to
      FROM inspection_task_day
    UNION ALL
    SELECT kind, subject_type, subject, code, place, community, account, person, person_name, day_from, day_to
      FROM hazard_office_day
