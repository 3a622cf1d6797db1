--liquibase formatted sql

-- The last number given in each series. code: initials of the kinds of documents that share it.
--changeset onestop:document-0001-create-serial
CREATE TABLE doc_serial (
    division varchar(9) NOT NULL,
    code varchar(16) NOT NULL,
    year smallint NOT NULL,
    last bigint NOT NULL,
    PRIMARY KEY (division, code, year)
) ENGINE=InnoDB;
