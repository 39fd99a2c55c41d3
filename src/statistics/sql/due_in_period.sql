-- The deadlines in force at the end of the period that lie in it, and how many were kept.
--
-- A deadline in force is the hazard's own, or the last to which it was extended by the end of the period; the two parts
-- are disjoint. Index hazard_by_due_date for the first, extension_by_due_date for the second. Answer: one row.
-- $1 last day, $2 first day, $3 community or ''.
SELECT count(*), count(*) FILTER (WHERE closed_on <= due_date)
  FROM (SELECT hazard_timeline.id, hazard_timeline.closed_on, hazard_timeline.due_date
          FROM hazard_timeline
         WHERE due_date <= $1 AND due_date >= $2 AND found_on <= $1
           AND (voided_on IS NULL OR voided_on > $1) AND ($3 = '' OR community = $3)
           AND NOT EXISTS (SELECT 1 FROM hazard_extension AS moved
                            WHERE moved.hazard = hazard_timeline.id AND moved.granted_on <= $1
                              AND moved.due_date > hazard_timeline.due_date)
        UNION ALL
        SELECT DISTINCT hazard_timeline.id, hazard_timeline.closed_on, hazard_extension.due_date
          FROM hazard_extension
          JOIN hazard_timeline ON hazard_timeline.id = hazard_extension.hazard
         WHERE hazard_extension.due_date <= $1 AND hazard_extension.due_date >= $2
           AND hazard_extension.granted_on <= $1 AND hazard_extension.due_date > hazard_timeline.due_date
           AND (hazard_timeline.voided_on IS NULL OR hazard_timeline.voided_on > $1)
           AND ($3 = '' OR hazard_timeline.community = $3)
           AND NOT EXISTS (SELECT 1 FROM hazard_extension AS moved
                            WHERE moved.hazard = hazard_extension.hazard AND moved.granted_on <= $1
                              AND moved.due_date > hazard_extension.due_date)) AS due
