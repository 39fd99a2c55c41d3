-- Penalties decided in the period, as of its end: a decision withdrawn by then is none, a payment later is none yet.
--
-- Index penalty_case_by_decided_on. Answer: one row. $1 last day, $2 first day, $3 community or ''.
SELECT count(*),
       CAST(COALESCE(sum(CASE WHEN amount > 0 THEN 1 ELSE 0 END), 0) AS BIGINT),
       CAST(COALESCE(sum(amount), 0) AS BIGINT),
       CAST(COALESCE(sum(confiscated_yuan), 0) AS BIGINT),
       CAST(COALESCE(sum(CASE WHEN amount > 0 AND paid_on <= $1 THEN 1 ELSE 0 END), 0) AS BIGINT),
       CAST(COALESCE(sum(CASE WHEN paid_on <= $1 THEN amount ELSE 0 END), 0) AS BIGINT)
  FROM penalty_decision
 WHERE date <= $1 AND date >= $2 AND (withdrawn_on IS NULL OR withdrawn_on > $1) AND ($3 = '' OR community = $3)
