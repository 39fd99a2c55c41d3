-- Drills that were held in the period, and who took part (人次); those of enterprises apart.
--
-- Index drill_by_held. $1 last day, $2 first day, $3 community or ''.
SELECT count(*), COUNT(plan), COUNT(enterprise), CAST(COALESCE(sum(person_times), 0) AS BIGINT)
  FROM drill_held
 WHERE held_on <= $1 AND held_on >= $2 AND ($3 = '' OR community = $3)
