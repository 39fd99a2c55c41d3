-- How many different enterprises were visited; re-inspections are no visits. Entries that were joined into one place by
-- the last day are one enterprise: the second part takes off what they were counted too often. What is joined later
-- changes nothing.
--
-- Index inspection_by_date holds every column of the first part; the second goes by the few joined entries and
-- inspection_by_enterprise. Answer: one row. $1 last day, $2 first day, $3 community or ''.
SELECT (SELECT count(DISTINCT enterprise)
          FROM inspection_visit
         WHERE date <= $1 AND date >= $2 AND kind <> 'reinspection' AND ($3 = '' OR community = $3))
     - (SELECT count(DISTINCT joined.entry) - count(DISTINCT joined.place)
          FROM (SELECT entry, place FROM enterprise_merger WHERE merged_on <= $1
                 UNION
                SELECT place AS entry, place FROM enterprise_merger WHERE merged_on <= $1) joined
          JOIN inspection_visit visit ON visit.enterprise = joined.entry
         WHERE visit.date <= $1 AND visit.date >= $2 AND visit.kind <> 'reinspection'
           AND ($3 = '' OR visit.community = $3))
