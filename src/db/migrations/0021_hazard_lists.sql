-- The hazards that are not closed, in the order of lists: few, however long the history is.

CREATE INDEX hazard_open ON hazard (id) WHERE voided_on IS NULL AND closed_on IS NULL
