-- Supplies with the movements that explain their quantity, shelters, risk points, households to be moved
-- (src/readiness/supply.hpp, place.hpp).

CREATE TABLE supply (
    id         TEXT NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    model      TEXT NOT NULL,
    quantity   BIGINT NOT NULL,
    unit       TEXT NOT NULL,
    minimum    BIGINT NOT NULL,
    place      TEXT NOT NULL,
    community  TEXT NOT NULL,
    expires_on TEXT,
    keeper     TEXT NOT NULL,
    phone      TEXT NOT NULL,
    remark     TEXT NOT NULL,
    retired_on TEXT,
    CONSTRAINT supply_not_below_zero CHECK (quantity >= 0)
)

CREATE INDEX supply_by_name ON supply (name, place, id)

CREATE INDEX supply_by_community ON supply (community, id)

CREATE INDEX supply_by_expiry ON supply (expires_on, id)

CREATE TABLE supply_movement (
    id               TEXT NOT NULL PRIMARY KEY,
    supply           TEXT NOT NULL REFERENCES supply (id),
    kind             TEXT NOT NULL,
    quantity         BIGINT NOT NULL,
    in_store         BIGINT NOT NULL,
    moved_on         TEXT NOT NULL,
    reason           TEXT NOT NULL,
    recorded_by_name TEXT NOT NULL,
    recorded_at      TEXT NOT NULL
)

CREATE INDEX supply_movement_by_supply ON supply_movement (supply, id)

CREATE TABLE shelter (
    id         TEXT NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    address    TEXT NOT NULL,
    community  TEXT NOT NULL,
    capacity   BIGINT NOT NULL,
    keeper     TEXT NOT NULL,
    phone      TEXT NOT NULL,
    facilities TEXT NOT NULL,
    retired_on TEXT
)

CREATE INDEX shelter_by_community ON shelter (community, id)

CREATE INDEX shelter_by_name ON shelter (name, id)

CREATE TABLE risk_point (
    id          TEXT NOT NULL PRIMARY KEY,
    kind        TEXT NOT NULL,
    name        TEXT NOT NULL,
    address     TEXT NOT NULL,
    community   TEXT NOT NULL,
    risk        TEXT NOT NULL,
    responsible TEXT NOT NULL,
    phone       TEXT NOT NULL,
    measures    TEXT NOT NULL,
    enterprise  TEXT REFERENCES enterprise (id),
    retired_on  TEXT
)

CREATE INDEX risk_point_by_kind ON risk_point (kind, name, id)

CREATE INDEX risk_point_by_community ON risk_point (community, id)

CREATE TABLE household (
    id          TEXT NOT NULL PRIMARY KEY,
    community   TEXT NOT NULL,
    name        TEXT NOT NULL,
    address     TEXT NOT NULL,
    people      BIGINT NOT NULL,
    needs       TEXT NOT NULL,
    phone       TEXT NOT NULL,
    responsible TEXT NOT NULL,
    risk_point  TEXT REFERENCES risk_point (id),
    shelter     TEXT REFERENCES shelter (id),
    retired_on  TEXT
)

CREATE INDEX household_by_community ON household (community, id)

-- How many people are to be moved, by community: all that anybody outside the office may know of them.

CREATE VIEW people_to_move AS
    SELECT community, count(*) AS households, CAST(sum(people) AS BIGINT) AS people
      FROM household
     WHERE retired_on IS NULL
     GROUP BY community
