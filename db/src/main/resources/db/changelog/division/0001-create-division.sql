--liquibase formatted sql

-- The tree of administrative divisions. A code says its level (GB/T 2260), so a level never changes.
--changeset onestop:division-0001-create-division
CREATE TABLE div_division (
    code varchar(9) NOT NULL,
    name varchar(60) NOT NULL,
    level varchar(10) NOT NULL,
    parent varchar(9),
    PRIMARY KEY (code),
    KEY div_division_by_parent (parent),
    CONSTRAINT div_division_parent FOREIGN KEY (parent) REFERENCES div_division (code)
) ENGINE=InnoDB;

--changeset onestop:division-0001-create-alias
CREATE TABLE div_alias (
    alias varchar(60) NOT NULL,
    code varchar(9) NOT NULL,
    PRIMARY KEY (alias, code),
    KEY div_alias_by_code (code),
    CONSTRAINT div_alias_division FOREIGN KEY (code) REFERENCES div_division (code)
) ENGINE=InnoDB;

-- One row; grows with every change, so that other nodes learn of it.
--changeset onestop:division-0001-create-version
CREATE TABLE div_version (
    id tinyint NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (id)
) ENGINE=InnoDB;
