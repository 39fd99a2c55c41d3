-- Plans and responses find who holds a post by the terms of office of the day. A term carries the title that plans name
-- (街道办事处副主任（分管安全）), so that it passes to the successor with the post; who held none yet keeps the words at the
-- person (src/plan/holders.hpp).

ALTER TABLE post_term ADD COLUMN title TEXT NOT NULL DEFAULT ''

DROP VIEW post_holder

CREATE VIEW post_holder AS
    SELECT duty_post.code AS post_code, duty_post.name AS post_name, duty_post.kind AS kind,
           duty_post.single_holder AS single_holder, post_term.person AS person, post_term.person_name AS person_name,
           post_term.title AS title, post_term.community AS community, post_term.grid AS grid,
           post_term.standing AS standing, COALESCE(post_term.valid_from, '0001-01-01') AS valid_from,
           COALESCE(post_term.valid_to, '9999-12-31') AS valid_to
      FROM post_term JOIN duty_post ON duty_post.id = post_term.post
