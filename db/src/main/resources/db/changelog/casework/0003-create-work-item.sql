--liquibase formatted sql

-- The inbox. due_on is 9999-12-31 where no clock runs, so that a page is one range of one index:
-- unit (or a supervisor's division), state, due_on, id. blue and yellow are the release's reminders
-- in working days; the light is worked out when a row is read.
--changeset onestop:casework-0003-create-work-item
CREATE TABLE cw_work_item (
    id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    case_no varchar(24) NOT NULL,
    case_division char(6) NOT NULL,
    release_id varchar(64) NOT NULL,
    kind varchar(16) NOT NULL,
    position int NOT NULL,
    step varchar(64) NOT NULL,
    item varchar(64) NULL,
    unit varchar(64) NOT NULL,
    unit_division char(6) NOT NULL,
    unit_city char(4) NOT NULL,
    applicant_name varchar(64) NOT NULL,
    created_at datetime(6) NOT NULL,
    due_on date NOT NULL,
    blue int NOT NULL,
    yellow int NOT NULL,
    reason mediumblob NULL,
    assignee varchar(128) NULL,
    state varchar(16) NOT NULL,
    outcome varchar(16) NULL,
    completed_by varchar(128) NULL,
    completed_at datetime(6) NULL,
    version int NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT cw_work_item_case FOREIGN KEY (case_id) REFERENCES cw_case (id),
    INDEX cw_work_item_of_case (case_no, unit),
    INDEX cw_work_item_of_unit (unit, state, due_on, id),
    INDEX cw_work_item_of_assignee (assignee, state, due_on, id),
    INDEX cw_work_item_done (completed_by, completed_at, id),
    INDEX cw_work_item_of_division (unit_division, state, due_on, id),
    INDEX cw_work_item_of_city (unit_city, state, due_on, id),
    INDEX cw_work_item_due (state, due_on, id)
);
