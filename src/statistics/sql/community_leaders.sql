-- Which leader answered for which community (领导包保) on the last day of the period, so that a later change leaves an old
-- report as it was. Index leader_assignment_by_community; a table of the office's size. $1 last day.
SELECT community, leader FROM community_leader_term
 WHERE valid_from <= $1 AND (valid_to IS NULL OR valid_to >= $1)
