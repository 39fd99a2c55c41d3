-- Clues that came in, by their source; further reports of one clue are reports of their own.
--
-- Index clue_by_received_on. $1 last day, $2 first day, $3 community or ''.
SELECT source, count(*)
  FROM clue_intake
 WHERE received_on <= $1 AND received_on >= $2 AND ($3 = '' OR community = $3)
 GROUP BY source ORDER BY source
