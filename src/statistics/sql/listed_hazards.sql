-- The hazards that a report names: open at the end of the period, and the major ones found in it.
--
-- Indexes hazard_by_found_on and hazard_by_closed_on lead to identities, then one look at each hazard.
-- Answer: one row for each of them. $1 last day, $2 first day, $3 community or ''.
SELECT hazard_timeline.code, enterprise_place.name, hazard_timeline.community, hazard_timeline.category,
       hazard_timeline.description, hazard_timeline.level, hazard_timeline.responsible, hazard_timeline.found_on,
       hazard_timeline.due_date,
       (SELECT max(hazard_extension.due_date) FROM hazard_extension
         WHERE hazard_extension.hazard = hazard_timeline.id AND hazard_extension.granted_on <= $1),
       hazard_timeline.closed_on, hazard_timeline.transferred_on, hazard_timeline.transferred_to,
       hazard_timeline.listed_on, hazard_timeline.planned_on
  FROM hazard_timeline
  JOIN enterprise_place ON enterprise_place.id = hazard_timeline.enterprise
 WHERE hazard_timeline.id IN (SELECT id FROM hazard_timeline
                               WHERE found_on <= $1 AND found_on >= $2
                                 AND (level = 'major' OR closed_on IS NULL OR closed_on > $1)
                              UNION
                              SELECT id FROM hazard_timeline WHERE closed_on IS NULL AND found_on < $2
                              UNION
                              SELECT id FROM hazard_timeline WHERE closed_on > $1 AND found_on < $2)
   AND (hazard_timeline.voided_on IS NULL OR hazard_timeline.voided_on > $1)
   AND ($3 = '' OR hazard_timeline.community = $3)
 ORDER BY hazard_timeline.found_on, hazard_timeline.code
