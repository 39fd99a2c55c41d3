-- Problems that drills brought to light in the period, and those of any drill that were settled in it: dated facts, so
-- that what is settled later changes no earlier period.
--
-- Index drill_problem_by_found. $1 last day, $2 first day, $3 community or ''.
SELECT COUNT(CASE WHEN found_on >= $2 THEN 1 END), COUNT(CASE WHEN settled_on <= $1 AND settled_on >= $2 THEN 1 END)
  FROM drill_problem_settled
 WHERE found_on <= $1 AND ($3 = '' OR community = $3)
