--liquibase formatted sql

-- A row that one node at a time locks for what only one node may do.
--changeset onestop:audit-0003-create-lease
CREATE TABLE aud_lease (
    name varchar(32) NOT NULL,
    PRIMARY KEY (name)
) ENGINE=InnoDB;
