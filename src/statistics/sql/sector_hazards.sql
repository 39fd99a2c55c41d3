-- Columns 2 to 14 of the statistics table, by sector: hazards found in the period as they stand at its end. A major
-- hazard that is planned and not closed is in the treatment plan (列入治理计划).
--
-- Index hazard_by_found_on, then hazard and enterprise by identity. Answer: one row for each sector.
-- $1 last day, $2 first day, $3 community or ''.
SELECT sector,
       count(*) FILTER (WHERE level <> 'major'),
       count(*) FILTER (WHERE level <> 'major' AND closed_on <= $1),
       count(*) FILTER (WHERE level = 'major'),
       count(*) FILTER (WHERE level = 'major' AND closed_on <= $1),
       count(*) FILTER (WHERE in_plan),
       count(*) FILTER (WHERE in_plan AND goals_settled),
       count(*) FILTER (WHERE in_plan AND funds_settled),
       count(*) FILTER (WHERE in_plan AND people_settled),
       count(*) FILTER (WHERE in_plan AND deadline_settled),
       count(*) FILTER (WHERE in_plan AND measures_settled),
       CAST(COALESCE(sum(CASE WHEN in_plan THEN funds_invested END), 0) AS BIGINT)
  FROM (SELECT CASE WHEN enterprise_place.supervision_sector <> '' THEN enterprise_place.supervision_sector
                    ELSE enterprise_place.industry END AS sector,
               hazard_timeline.level, hazard_timeline.closed_on, hazard_timeline.goals_settled,
               hazard_timeline.funds_settled, hazard_timeline.people_settled, hazard_timeline.deadline_settled,
               hazard_timeline.measures_settled, hazard_timeline.funds_invested,
               hazard_timeline.level = 'major' AND hazard_timeline.planned_on <= $1
                   AND (hazard_timeline.closed_on IS NULL OR hazard_timeline.closed_on > $1) AS in_plan
          FROM hazard_timeline
          JOIN enterprise_place ON enterprise_place.id = hazard_timeline.enterprise
         WHERE hazard_timeline.found_on <= $1 AND hazard_timeline.found_on >= $2
           AND (hazard_timeline.voided_on IS NULL OR hazard_timeline.voided_on > $1)
           AND ($3 = '' OR hazard_timeline.community = $3)) AS found
 GROUP BY sector
