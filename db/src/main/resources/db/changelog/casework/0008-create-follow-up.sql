--liquibase formatted sql

-- Work that goes on after closing, untimed.
--changeset onestop:casework-0008-create-follow-up
CREATE TABLE cw_follow_up (
    id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    division char(6) NOT NULL,
    item varchar(64) NOT NULL,
    kind varchar(64) NOT NULL,
    status varchar(16) NOT NULL,
    at datetime(6) NULL,
    body mediumblob NULL,
    version int NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT cw_follow_up_once UNIQUE (case_id, item, kind),
    CONSTRAINT cw_follow_up_case FOREIGN KEY (case_id) REFERENCES cw_case (id),
    INDEX cw_follow_up_of_division (division, status, id)
);
