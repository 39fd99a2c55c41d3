-- The inspections of the period, re-inspections among them, with the names of the enterprises.
--
-- Index inspection_by_date. Answer: one row for each inspection. $1 last day, $2 first day, $3 community or ''.
SELECT inspection_visit.id, inspection_visit.code, inspection_visit.date, inspection_visit.enterprise,
       enterprise_place.name, inspection_visit.kind, inspection_visit.community
  FROM inspection_visit
  JOIN enterprise_place ON enterprise_place.id = inspection_visit.enterprise
 WHERE inspection_visit.date <= $1 AND inspection_visit.date >= $2
   AND ($3 = '' OR inspection_visit.community = $3)
 ORDER BY inspection_visit.date, inspection_visit.code
