-- Column 1 of the statistics table: enterprises inspected in the period, by sector; re-inspections are no visits.
--
-- Index inspection_by_date, then the enterprise by its identity. Answer: one row for each sector.
-- $1 last day, $2 first day, $3 community or ''.
SELECT CASE WHEN enterprise_place.supervision_sector <> '' THEN enterprise_place.supervision_sector
            ELSE enterprise_place.industry END AS sector,
       count(DISTINCT inspection_visit.enterprise)
  FROM inspection_visit
  JOIN enterprise_place ON enterprise_place.id = inspection_visit.enterprise
 WHERE inspection_visit.date <= $1 AND inspection_visit.date >= $2 AND inspection_visit.kind <> 'reinspection'
   AND ($3 = '' OR inspection_visit.community = $3)
 GROUP BY sector
