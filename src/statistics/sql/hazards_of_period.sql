-- The hazards whose life touches the period: what found, rectified, carried in, closed, open and overdue are counted
-- from, row by row (statistics/figures.cpp), because the breakdowns have nearly as many combinations as there are hazards.
--
-- Three disjoint parts, each with its own way in, because no index serves a life that has two ends:
--   found in the period                      index hazard_by_found_on
--   found before it and still open today     index hazard_by_closed_on, the rows without a closing date
--   found before it and closed since         index hazard_by_closed_on, from the first day of the period
-- A hazard is overdue where it is open and neither its own deadline nor one to which it was extended reaches the last
-- day. Answer: one row for each of these hazards. $1 last day, $2 first day, $3 community or ''.
SELECT community, industry, category, level, found_on, closed_on, transferred_on,
       CASE WHEN due_date < $1 AND (closed_on IS NULL OR closed_on > $1)
            THEN NOT EXISTS (SELECT 1 FROM hazard_extension
                              WHERE hazard_extension.hazard = hazard_timeline.id AND hazard_extension.granted_on <= $1
                                AND hazard_extension.due_date >= $1)
            ELSE FALSE END
  FROM hazard_timeline
 WHERE found_on <= $1 AND found_on >= $2
   AND (voided_on IS NULL OR voided_on > $1) AND ($3 = '' OR community = $3)
UNION ALL
SELECT community, industry, category, level, found_on, closed_on, transferred_on,
       CASE WHEN due_date < $1
            THEN NOT EXISTS (SELECT 1 FROM hazard_extension
                              WHERE hazard_extension.hazard = hazard_timeline.id AND hazard_extension.granted_on <= $1
                                AND hazard_extension.due_date >= $1)
            ELSE FALSE END
  FROM hazard_timeline
 WHERE closed_on IS NULL AND found_on < $2
   AND (voided_on IS NULL OR voided_on > $1) AND ($3 = '' OR community = $3)
UNION ALL
SELECT community, industry, category, level, found_on, closed_on, transferred_on,
       CASE WHEN due_date < $1 AND closed_on > $1
            THEN NOT EXISTS (SELECT 1 FROM hazard_extension
                              WHERE hazard_extension.hazard = hazard_timeline.id AND hazard_extension.granted_on <= $1
                                AND hazard_extension.due_date >= $1)
            ELSE FALSE END
  FROM hazard_timeline
 WHERE closed_on >= $2 AND found_on < $2
   AND (voided_on IS NULL OR voided_on > $1) AND ($3 = '' OR community = $3)
