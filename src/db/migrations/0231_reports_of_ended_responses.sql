-- A follow-up that is due every so often is no longer due when the response has ended; calendars do not show it then.

DROP VIEW calendar_event

DROP VIEW response_report_day

CREATE VIEW response_report_day AS
    SELECT DISTINCT 'response_report_due' AS kind, 'response_report' AS subject_type, response_report.id AS subject,
           activation.code AS code, response_report.recipient AS place, '' AS community, response_role.account AS account,
           '' AS person, '' AS person_name, substr(response_report.due_at, 1, 10) AS day_from,
           substr(response_report.due_at, 1, 10) AS day_to
      FROM response_report
      JOIN activation ON activation.id = response_report.activation
      JOIN response_role ON response_role.activation = response_report.activation
                        AND response_role.role = response_report.role AND response_role.until IS NULL
     WHERE response_report.sent_at IS NULL AND response_role.account <> ''
       AND (response_report.every_minutes = 0 OR activation.state = 'running')

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
    UNION ALL
    SELECT kind, subject_type, subject, code, place, community, account, person, person_name, day_from, day_to
      FROM response_report_day
