--liquibase formatted sql

-- A signed Merkle root over entries; each seal names the one before. at is UTC.
--changeset onestop:audit-0002-create-seal
CREATE TABLE aud_seal (
    id bigint NOT NULL,
    at datetime(6) NOT NULL,
    entries int NOT NULL,
    root char(64) NOT NULL,
    previous char(64) NOT NULL,
    hash char(64) NOT NULL,
    PRIMARY KEY (id)
) ENGINE=InnoDB;
