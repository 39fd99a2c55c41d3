-- Lists that people narrow by one thing alone, page by page in the order of identities: without these they walk the
-- whole table for what is rare in it.

CREATE INDEX clue_by_state ON clue (state, id)

CREATE INDEX clue_by_source ON clue (source, id)

CREATE INDEX inspection_by_community ON inspection (community, id)

CREATE INDEX hazard_by_community ON hazard (community, id)

-- Visits of a day or of days to come: most tasks are over, so the last day tells more than the first.

CREATE INDEX inspection_task_by_last_day ON inspection_task (planned_to, planned_from, id)

CREATE INDEX inspection_task_by_community ON inspection_task (community, id)
