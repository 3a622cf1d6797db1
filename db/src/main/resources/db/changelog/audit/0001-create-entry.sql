--liquibase formatted sql

-- What happened to an aggregate, in the order of its chain. at is UTC. seal_id: the seal that holds
-- it, null until then; the index on it is also how the entries that wait for a seal are found.
--changeset onestop:audit-0001-create-entry
CREATE TABLE aud_entry (
    chain varchar(100) NOT NULL,
    seq bigint NOT NULL,
    at datetime(6) NOT NULL,
    type varchar(64) NOT NULL,
    actor varchar(100) NOT NULL,
    division varchar(9) NOT NULL,
    facts text NOT NULL,
    previous char(64) NOT NULL,
    hash char(64) NOT NULL,
    seal_id bigint NULL,
    PRIMARY KEY (chain, seq),
    INDEX aud_entry_of_seal (seal_id),
    INDEX aud_entry_latest (at, division)
) ENGINE=InnoDB;
