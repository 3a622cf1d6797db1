--liquibase formatted sql

-- The latest reminder a division was sent; also divisions without a claim are reminded.
--changeset onestop:claim-0004-create-reminder
CREATE TABLE clm_reminder (
    matter varchar(64) NOT NULL,
    division char(6) NOT NULL,
    note varchar(500) NOT NULL,
    sent_by varchar(64) NOT NULL,
    sent_at datetime(6) NOT NULL,
    PRIMARY KEY (matter, division)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;
