--liquibase formatted sql

-- Who is away from when to when, and who takes over meanwhile what he has claimed.
--changeset onestop:casework-0017-create-absence
CREATE TABLE cw_absence (
    account varchar(128) NOT NULL,
    proxy varchar(128) NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    PRIMARY KEY (account),
    INDEX cw_absence_of_proxy (proxy, last_day)
);
