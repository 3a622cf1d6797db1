--liquibase formatted sql

-- What the inbox is filtered by stands in its own row, so that a filtered page reads no cases. Empty
-- only in rows that a node of an older version adds while nodes are being exchanged.
--changeset onestop:casework-0018-work-item-applicant-type
ALTER TABLE cw_work_item
    ADD COLUMN applicant_type varchar(64) NOT NULL DEFAULT '' AFTER applicant_name,
    ADD COLUMN channel varchar(16) NOT NULL DEFAULT '' AFTER applicant_type;

--changeset onestop:casework-0018-work-item-of-its-case
UPDATE cw_work_item
JOIN cw_case ON cw_case.id = cw_work_item.case_id
SET cw_work_item.applicant_type = cw_case.applicant_type, cw_work_item.channel = cw_case.channel;
