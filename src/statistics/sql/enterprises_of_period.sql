-- How many different enterprises were visited; re-inspections are no visits.
--
-- Index inspection_by_date holds every column. Answer: one row. $1 last day, $2 first day, $3 community or ''.
SELECT count(DISTINCT enterprise)
  FROM inspection_visit
 WHERE date <= $1 AND date >= $2 AND kind <> 'reinspection' AND ($3 = '' OR community = $3)
