-- Teams sent out (检查组次) and how many officers took part (人次), visits and re-inspections apart.
--
-- Index inspection_by_date, then the officers of each inspection. Answer: one row.
-- $1 last day, $2 first day, $3 community or ''.
SELECT count(*) FILTER (WHERE kind <> 'reinspection'),
       CAST(COALESCE(sum(CASE WHEN kind <> 'reinspection' THEN person_times END), 0) AS BIGINT),
       count(*) FILTER (WHERE kind = 'reinspection'),
       CAST(COALESCE(sum(CASE WHEN kind = 'reinspection' THEN person_times END), 0) AS BIGINT)
  FROM inspection_person_times
 WHERE date <= $1 AND date >= $2 AND ($3 = '' OR community = $3)
