-- Visits that found something, each at the category of its first hazard (the smallest code that is not voided), so that
-- visits by category add up. A hazard is found on the date of its inspection, which leads from period to visit.
--
-- Index hazard_by_found_on, then hazard_by_inspection for the hazards of the same visit.
-- Answer: one row for each category. $1 last day, $2 first day, $3 community or ''.
SELECT category, count(*)
  FROM hazard_timeline
 WHERE found_on <= $1 AND found_on >= $2 AND (voided_on IS NULL OR voided_on > $1)
   AND NOT EXISTS (SELECT 1 FROM hazard_timeline AS earlier
                    WHERE earlier.inspection = hazard_timeline.inspection AND earlier.code < hazard_timeline.code
                      AND (earlier.voided_on IS NULL OR earlier.voided_on > $1))
   AND EXISTS (SELECT 1 FROM inspection_visit
                WHERE inspection_visit.id = hazard_timeline.inspection AND inspection_visit.kind <> 'reinspection'
                  AND ($3 = '' OR inspection_visit.community = $3))
 GROUP BY category
