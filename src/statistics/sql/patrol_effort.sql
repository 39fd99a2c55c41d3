-- Patrols of grid workers (巡查) and how many took part.
--
-- Index patrol_by_date holds every column. Answer: one row. $1 last day, $2 first day, $3 community or ''.
SELECT count(*), CAST(COALESCE(sum(person_times), 0) AS BIGINT)
  FROM patrol_walk
 WHERE date <= $1 AND date >= $2 AND ($3 = '' OR community = $3)
