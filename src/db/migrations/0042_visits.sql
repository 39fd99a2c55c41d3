-- What is looked at before a visit and in the list of what is to be done (src/enterprise/before_visit.hpp, to_do.hpp).

-- Who took part in an inspection, by name: shown to those who may read the inspection itself.

CREATE VIEW inspection_attendance AS
    SELECT inspection, position, name FROM inspection_officer

-- Places at work in a community, without reading those that are closed.

CREATE INDEX enterprise_at_work ON enterprise (community, status, id)

-- The few entries that were joined into another, for figures of a period.

CREATE INDEX enterprise_by_merged_on ON enterprise (merged_on, merged_into, id)
