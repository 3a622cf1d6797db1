--liquibase formatted sql

-- With whom a follow-up lies: the unit that handled its item, and the unit at whose counter the case
-- is. Null where there is none. done: what is worked through is one range of an index.
--changeset onestop:casework-0015-follow-up-unit
ALTER TABLE cw_follow_up
    ADD COLUMN unit varchar(64) NULL AFTER division,
    ADD COLUMN counter varchar(64) NULL AFTER unit,
    ADD COLUMN done boolean GENERATED ALWAYS AS (status = 'done') STORED AFTER status;

--changeset onestop:casework-0015-follow-up-unit-of-item
UPDATE cw_follow_up
JOIN cw_item ON cw_item.case_id = cw_follow_up.case_id AND cw_item.item = cw_follow_up.item
SET cw_follow_up.unit = cw_item.unit;

-- The counter is where the last reception step was taken.
--changeset onestop:casework-0015-follow-up-counter
UPDATE cw_follow_up
JOIN cw_case ON cw_case.id = cw_follow_up.case_id
SET cw_follow_up.counter = (
    SELECT cw_work_item.unit FROM cw_work_item
    WHERE cw_work_item.case_no = cw_case.case_no AND cw_work_item.kind = 'stage'
    ORDER BY cw_work_item.id DESC LIMIT 1);

--changeset onestop:casework-0015-index-follow-up
ALTER TABLE cw_follow_up
    ADD INDEX cw_follow_up_of_unit (unit, done, id),
    ADD INDEX cw_follow_up_of_counter (counter, done, id);
