-- The whole registry of places: what was still missing of an entry, its changes of status, and entries of one place joined.

ALTER TABLE enterprise ADD COLUMN uscc_missing_reason TEXT

ALTER TABLE enterprise ADD COLUMN legacy_registration_no TEXT NOT NULL DEFAULT ''

ALTER TABLE enterprise ADD COLUMN coordinate_datum TEXT

ALTER TABLE enterprise ADD COLUMN small_place_kind TEXT

ALTER TABLE enterprise ADD COLUMN principal_phone TEXT NOT NULL DEFAULT ''

ALTER TABLE enterprise ADD COLUMN safety_officer_phone TEXT NOT NULL DEFAULT ''

ALTER TABLE enterprise ADD COLUMN is_lessee BOOLEAN NOT NULL DEFAULT FALSE

ALTER TABLE enterprise ADD COLUMN inspection_cap BIGINT

ALTER TABLE enterprise ADD COLUMN status_since TEXT

ALTER TABLE enterprise ADD COLUMN merged_into TEXT REFERENCES enterprise (id)

ALTER TABLE enterprise ADD COLUMN merged_on TEXT

-- Tenants of a landlord; entries that were joined into another; places at one address.

CREATE INDEX enterprise_by_landlord ON enterprise (landlord, id)

CREATE INDEX enterprise_by_merged_into ON enterprise (merged_into, id)

CREATE INDEX enterprise_by_address_key ON enterprise (address_key)

CREATE TABLE special_equipment (
    enterprise      TEXT NOT NULL REFERENCES enterprise (id),
    position        BIGINT NOT NULL,
    kind            TEXT NOT NULL,
    registration_no TEXT NOT NULL,
    inspect_by      TEXT,
    PRIMARY KEY (enterprise, position)
)

CREATE TABLE enterprise_status_change (
    id         TEXT NOT NULL PRIMARY KEY,
    enterprise TEXT NOT NULL REFERENCES enterprise (id),
    previous   TEXT NOT NULL,
    status     TEXT NOT NULL,
    changed_on TEXT NOT NULL,
    reason     TEXT NOT NULL
)

CREATE INDEX enterprise_status_change_by_enterprise ON enterprise_status_change (enterprise, changed_on, id)

CREATE TABLE enterprise_distinction (
    id         TEXT NOT NULL PRIMARY KEY,
    enterprise TEXT NOT NULL REFERENCES enterprise (id),
    other      TEXT NOT NULL REFERENCES enterprise (id),
    reason     TEXT NOT NULL,
    decided_on TEXT NOT NULL
)

CREATE INDEX enterprise_distinction_by_enterprise ON enterprise_distinction (enterprise)

CREATE INDEX enterprise_distinction_by_other ON enterprise_distinction (other)

-- Which place an entry of the registry stands for: itself, and the place that it was joined into. Other rooms keep the
-- entry that their record was made with, and find what belongs to a place by `place = $1` here (docs/adr/0040).

CREATE VIEW enterprise_entry AS
    SELECT id AS entry, id AS place FROM enterprise
     UNION ALL
    SELECT id AS entry, merged_into AS place FROM enterprise WHERE merged_into IS NOT NULL

-- The entries that were joined into another, and when.

CREATE VIEW enterprise_merger AS
    SELECT id AS entry, merged_into AS place, merged_on FROM enterprise WHERE merged_into IS NOT NULL

-- What ledgers say of a place: of the place that an entry was joined into, where it was.

DROP VIEW enterprise_identity

CREATE VIEW enterprise_identity AS
    SELECT entry.id, place.name, place.uscc, place.address, place.name_key
      FROM enterprise entry JOIN enterprise place ON place.id = coalesce(entry.merged_into, entry.id)
