--liquibase formatted sql

-- Filters of the inbox that somebody gave a name; never with a person's name or number in them.
--changeset onestop:casework-0016-create-saved-view
CREATE TABLE cw_saved_view (
    account varchar(128) NOT NULL,
    name varchar(40) NOT NULL,
    state varchar(16) NOT NULL,
    filter text NOT NULL,
    PRIMARY KEY (account, name)
);
