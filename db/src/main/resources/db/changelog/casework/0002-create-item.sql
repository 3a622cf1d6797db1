--liquibase formatted sql

-- One item of an accepted case; before acceptance the case names its items only. position is the
-- release's. unit is where it was routed; null for the case's counter, as unrouted.
-- at_desk: its unit has an open work item for it.
--changeset onestop:casework-0002-create-item
CREATE TABLE cw_item (
    case_id char(36) NOT NULL,
    position int NOT NULL,
    division char(6) NOT NULL,
    item varchar(64) NOT NULL,
    status varchar(16) NOT NULL,
    suspended_from varchar(16) NULL,
    unit varchar(64) NULL,
    unit_division char(6) NULL,
    token varchar(64) NULL,
    dispatch_id varchar(64) NULL,
    at_desk boolean NOT NULL,
    stopwatch text NULL,
    due_on date NULL,
    started_at datetime(6) NULL,
    ended_at datetime(6) NULL,
    PRIMARY KEY (case_id, position),
    CONSTRAINT cw_item_case FOREIGN KEY (case_id) REFERENCES cw_case (id)
);
