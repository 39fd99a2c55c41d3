-- Every date of the register of enterprises' plans that the list of what is due (plan_due) looks ahead by, not only that
-- of filing: each part of the view takes what is due by its own index.

CREATE INDEX enterprise_plan_by_evaluation ON enterprise_plan (evaluation_due, id)

CREATE INDEX enterprise_plan_by_drill ON enterprise_plan (drill_due, id)
