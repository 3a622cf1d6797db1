--liquibase formatted sql

-- Whom a draft is about, once that is known, so that a counter finds it for the person before it.
--changeset onestop:casework-0011-draft-person
ALTER TABLE cw_draft ADD COLUMN id_index char(64) NULL AFTER release_id;

--changeset onestop:casework-0011-draft-of-person
CREATE INDEX cw_draft_of_person ON cw_draft (id_index, division);

-- Old ones are swept by their age.
--changeset onestop:casework-0011-draft-by-age
CREATE INDEX cw_draft_by_age ON cw_draft (updated_at, id);
