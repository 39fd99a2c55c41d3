-- The hazards of one order are found by the identity of its document, for whoever prints it.

CREATE INDEX hazard_step_by_document ON hazard_step (document_id)

-- Hazards that are listed under supervision and open: what a shift hands to the next.

CREATE VIEW hazard_under_watch AS
    SELECT id, code, enterprise, community, description, listed_on, COALESCE(due_in_force, due_date) AS due_in_force
      FROM hazard
     WHERE listed_on IS NOT NULL AND delisted_on IS NULL AND closed_on IS NULL AND voided_on IS NULL
