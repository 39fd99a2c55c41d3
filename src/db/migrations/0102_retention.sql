-- What retention counts of looks at evidence: when they were, nothing else.

CREATE VIEW evidence_looked AS
    SELECT at FROM evidence_look
