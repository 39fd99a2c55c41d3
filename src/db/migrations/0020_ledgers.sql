-- What the ledgers of other rooms need to name a place, and to tell those of one name apart.

CREATE VIEW enterprise_identity AS
    SELECT id, name, uscc, address, name_key FROM enterprise
