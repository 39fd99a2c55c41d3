-- The hazards behind or near any figure of the period, with what a reader needs to find them in the files.
--
-- Near are those found in it, open or closed across it, and those whose own or extended deadline lies in it; the voided
-- ones too, but not those voided before the period. Indexes hazard_by_found_on, hazard_by_closed_on, hazard_by_due_date
-- and extension_by_due_date lead to identities, then one look at each hazard. Answer: one row for each of them.
-- $1 last day, $2 first day, $3 community or ''.
SELECT hazard_timeline.id, hazard_timeline.code, hazard_timeline.found_on, hazard_timeline.enterprise,
       enterprise_place.name, hazard_timeline.description, hazard_timeline.level, hazard_timeline.category,
       hazard_timeline.community, hazard_timeline.due_date,
       (SELECT max(hazard_extension.due_date) FROM hazard_extension
         WHERE hazard_extension.hazard = hazard_timeline.id AND hazard_extension.granted_on <= $1),
       hazard_timeline.closed_on, hazard_timeline.transferred_on, hazard_timeline.voided_on
  FROM hazard_timeline
  JOIN enterprise_place ON enterprise_place.id = hazard_timeline.enterprise
 WHERE hazard_timeline.id IN (SELECT id FROM hazard_timeline WHERE found_on <= $1 AND found_on >= $2
                              UNION
                              SELECT id FROM hazard_timeline WHERE closed_on IS NULL AND found_on < $2
                              UNION
                              SELECT id FROM hazard_timeline WHERE closed_on >= $2 AND found_on < $2
                              UNION
                              SELECT id FROM hazard_timeline WHERE due_date <= $1 AND due_date >= $2
                              UNION
                              SELECT hazard FROM hazard_extension WHERE due_date <= $1 AND due_date >= $2)
   AND hazard_timeline.found_on <= $1
   AND (hazard_timeline.voided_on IS NULL OR hazard_timeline.voided_on >= $2)
   AND ($3 = '' OR hazard_timeline.community = $3)
 ORDER BY hazard_timeline.found_on, hazard_timeline.code
