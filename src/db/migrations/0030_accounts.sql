-- An account says whose it is, a role may be narrowed to a grid of its community, and a contact's role names the
-- enterprise (src/access/account.hpp).

ALTER TABLE account ADD COLUMN person TEXT NOT NULL DEFAULT ''

CREATE INDEX account_by_person ON account (person)

ALTER TABLE account_role ADD COLUMN grid TEXT NOT NULL DEFAULT ''

ALTER TABLE account_role ADD COLUMN enterprise TEXT NOT NULL DEFAULT ''

-- What lies below a district or sub-district, for roles that are held for one. A name that is a community's as well
-- means the community, so it is left out here.

CREATE VIEW area_community AS
    SELECT above.name AS area, below.name AS community
      FROM unit AS below
      JOIN unit AS above ON above.id = below.parent
     WHERE below.kind = 'community' AND above.kind IN ('district', 'subdistrict')
       AND NOT EXISTS (SELECT 1 FROM unit AS same WHERE same.kind = 'community' AND same.name = above.name)
    UNION
    SELECT top.name AS area, below.name AS community
      FROM unit AS below
      JOIN unit AS middle ON middle.id = below.parent
      JOIN unit AS top ON top.id = middle.parent
     WHERE below.kind = 'community' AND middle.kind = 'subdistrict' AND top.kind = 'district'
       AND NOT EXISTS (SELECT 1 FROM unit AS same WHERE same.kind = 'community' AND same.name = top.name)

-- The areas that a role can be held for, and the grids below them (of the organisation).

CREATE VIEW area_name AS
    SELECT name, kind FROM unit WHERE kind <> 'grid'

CREATE VIEW area_grid AS
    SELECT above.name AS community, grid.name AS grid
      FROM unit AS grid
      JOIN unit AS above ON above.id = grid.parent
     WHERE grid.kind = 'grid' AND above.kind = 'community'

-- Where the people of the office belong: an empty community is the office itself.

CREATE VIEW person_place AS
    SELECT person.id AS id,
           CASE own.kind WHEN 'community' THEN own.name WHEN 'grid' THEN COALESCE(above.name, '') ELSE '' END AS community
      FROM person
      LEFT JOIN unit AS own ON own.id = person.unit
      LEFT JOIN unit AS above ON above.id = own.parent

-- The second factor at sign-in (src/access/second_factor.hpp) stands apart from the record like the password; the
-- record has its digest. A row without a digest is an enrolment that nobody has confirmed yet.

ALTER TABLE account ADD COLUMN second_factor_digest TEXT NOT NULL DEFAULT ''

CREATE TABLE second_factor (
    account   TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
    secret    TEXT NOT NULL,
    last_step BIGINT NOT NULL
)

CREATE TABLE recovery_code (
    account   TEXT NOT NULL REFERENCES account (id),
    code_hash TEXT NOT NULL,
    PRIMARY KEY (account, code_hash)
)

-- From where an account signed in: guesses from elsewhere do not make it wait here.

CREATE TABLE sign_in_origin (
    account    TEXT NOT NULL REFERENCES account (id),
    origin     TEXT NOT NULL,
    last_at    TEXT NOT NULL,
    PRIMARY KEY (account, origin)
)

CREATE INDEX sign_in_origin_by_last_at ON sign_in_origin (last_at)

CREATE INDEX api_token_by_account ON api_token (account, created_at)

CREATE INDEX session_by_expiry ON session (expires_at)

CREATE INDEX account_role_by_area ON account_role (area, account)
