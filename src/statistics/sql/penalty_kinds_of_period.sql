-- The penalties of the same decisions by their kind; one decision may hold several.
--
-- Index penalty_case_by_decided_on. $1 last day, $2 first day, $3 community or ''.
SELECT kind, count(*), CAST(COALESCE(sum(amount), 0) AS BIGINT)
  FROM penalty_decision_kind
 WHERE date <= $1 AND date >= $2 AND (withdrawn_on IS NULL OR withdrawn_on > $1) AND ($3 = '' OR community = $3)
 GROUP BY kind ORDER BY kind
