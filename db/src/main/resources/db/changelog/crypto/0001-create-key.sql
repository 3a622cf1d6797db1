--liquibase formatted sql

-- Fingerprints of the keys that values were sealed with; never the keys.
--changeset onestop:crypto-0001-create-key
CREATE TABLE crypto_key (
    id varchar(32) NOT NULL,
    fingerprint char(16) NOT NULL,
    first_seen_at datetime(6) NOT NULL,
    PRIMARY KEY (id)
) ENGINE=InnoDB;
