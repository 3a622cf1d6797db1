--liquibase formatted sql

--changeset onestop:casework-0006-create-draft
CREATE TABLE cw_draft (
    id char(36) NOT NULL,
    account varchar(128) NOT NULL,
    matter varchar(64) NOT NULL,
    division char(6) NOT NULL,
    release_id varchar(64) NOT NULL,
    content mediumblob NOT NULL,
    updated_at datetime(6) NOT NULL,
    version int NOT NULL,
    PRIMARY KEY (id),
    INDEX cw_draft_of_account (account, id)
);
