-- In which grid a place lies today, of entries that were joined too: what a role bound to a grid may see of inspections,
-- hazards and cases. Places outside of every grid are left out.

CREATE VIEW enterprise_grid AS
    SELECT entry.id, place.community, place.grid
      FROM enterprise entry JOIN enterprise place ON place.id = coalesce(entry.merged_into, entry.id)
     WHERE place.grid <> ''

CREATE INDEX enterprise_by_grid ON enterprise (community, grid, id)

-- Where clues and patrols lie, down to the grid, for what is attached to them.

CREATE VIEW clue_place AS
    SELECT id, community, grid FROM clue

CREATE VIEW patrol_place AS
    SELECT id, community, grid FROM patrol

-- One order may cover several hazards of an inspection: their steps carry the same identity of the document. Officers
-- are people of the office by identity beside the names as printed; what was recorded before keeps its names.

ALTER TABLE hazard_step ADD COLUMN document_id TEXT NOT NULL DEFAULT ''

ALTER TABLE hazard_step ADD COLUMN officer_ids TEXT NOT NULL DEFAULT ''

ALTER TABLE reinspection ADD COLUMN reinspector_ids TEXT NOT NULL DEFAULT ''

ALTER TABLE reinspection ADD COLUMN recorded_by TEXT NOT NULL DEFAULT ''

-- The closing of a major hazard: the day on which somebody else confirmed it.

ALTER TABLE hazard ADD COLUMN closing_confirmed_on TEXT

-- The list by deadline, the earliest first, those without one at the end; keyset over the same expression.

CREATE INDEX hazard_by_deadline ON hazard ((coalesce(due_in_force, due_date, '9999-12-31')), id)

CREATE INDEX hazard_step_by_kind ON hazard_step (step, taken_on)

-- The orders (责令限期整改): each hazard under its order. Before there were identities of orders, and where a ledger
-- tells the deadline alone, the inspection stands for the order.

CREATE VIEW hazard_order AS
    SELECT hazard.id AS hazard, hazard.inspection, hazard.enterprise, hazard.community, hazard.voided_on,
           CASE WHEN step.document_id <> '' THEN step.document_id ELSE hazard.inspection END AS order_id,
           step.document_no, step.issuing_organ, step.taken_on AS ordered_on
      FROM hazard JOIN hazard_step step ON step.hazard = hazard.id AND step.step = 'order'
     UNION ALL
    SELECT hazard.id AS hazard, hazard.inspection, hazard.enterprise, hazard.community, hazard.voided_on,
           hazard.inspection AS order_id, '' AS document_no, '' AS issuing_organ, hazard.found_on AS ordered_on
      FROM hazard
     WHERE hazard.due_date IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM hazard_step step WHERE step.hazard = hazard.id AND step.step = 'order')
