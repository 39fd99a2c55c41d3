-- Visits and re-inspections of the period by community, industry and month.
--
-- Index inspection_by_date holds every column, so the table itself is not read.
-- Answer: one row for each combination of the three that occurs. $1 last day, $2 first day, $3 community or ''.
SELECT community, industry, substr(date, 1, 7),
       count(*) FILTER (WHERE kind <> 'reinspection'),
       count(*) FILTER (WHERE kind = 'reinspection')
  FROM inspection_visit
 WHERE date <= $1 AND date >= $2 AND ($3 = '' OR community = $3)
 GROUP BY community, industry, substr(date, 1, 7)
