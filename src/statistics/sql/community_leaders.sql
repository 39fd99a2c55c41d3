-- Which leader answers for which community (领导包保). A table of the office's size; no parameters.
SELECT community, leader FROM community_leader
