--liquibase formatted sql

-- Cities that may claim an edition although they are no pilots of it.
--changeset onestop:claim-0002-create-opening
CREATE TABLE clm_opening (
    matter varchar(64) NOT NULL,
    edition varchar(32) NOT NULL,
    division char(6) NOT NULL,
    opened_by varchar(64) NOT NULL,
    opened_at datetime(6) NOT NULL,
    PRIMARY KEY (matter, edition, division)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;
