-- Enterprises that have to drill, and how often: twice a year where hazardous goods, building sites or crowds are, else
-- once a year for those that have a plan (src/drill/schedule.hpp).

CREATE VIEW enterprise_drill_duty AS
    SELECT enterprise.id, enterprise.name, enterprise.community,
           CASE WHEN EXISTS (SELECT 1 FROM enterprise_factor
                              WHERE enterprise_factor.enterprise = enterprise.id
                                AND enterprise_factor.factor IN ('hazchem', 'molten_metal', 'construction_site', 'crowded'))
                THEN 'drill_key_unit' ELSE 'drill_general_plan' END AS rule
      FROM enterprise
     WHERE enterprise.merged_into IS NULL AND enterprise.status = 'open'
       AND (enterprise.has_plan OR EXISTS (SELECT 1 FROM enterprise_factor
                                            WHERE enterprise_factor.enterprise = enterprise.id
                                              AND enterprise_factor.factor IN ('hazchem', 'molten_metal',
                                                                               'construction_site', 'crowded')))
