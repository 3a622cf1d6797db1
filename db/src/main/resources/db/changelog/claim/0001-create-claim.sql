--liquibase formatted sql

-- published_overlay is what counties inherit while their city configures anew.
--changeset onestop:claim-0001-create-claim
CREATE TABLE clm_claim (
    matter varchar(64) NOT NULL,
    division char(6) NOT NULL,
    edition varchar(32) NOT NULL,
    state varchar(16) NOT NULL,
    configured_by text NOT NULL,
    overlay longtext NOT NULL,
    release_id char(36) NULL,
    published_edition varchar(32) NULL,
    published_overlay longtext NULL,
    changed_by varchar(64) NOT NULL,
    since datetime(6) NOT NULL,
    version int NOT NULL,
    PRIMARY KEY (matter, division)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;
