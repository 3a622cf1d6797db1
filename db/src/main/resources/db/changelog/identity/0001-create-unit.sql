--liquibase formatted sql

-- A department's body in one division.
--changeset onestop:identity-0001-create-unit
CREATE TABLE idn_unit (
    id varchar(64) NOT NULL,
    department varchar(40) NOT NULL,
    division char(6) NOT NULL,
    name varchar(100) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY idn_unit_by_division (division, department)
) ENGINE=InnoDB;

-- roles: names of org.onestop.identity.Role, sorted, with commas between.
--changeset onestop:identity-0001-create-account
CREATE TABLE idn_account (
    name varchar(64) NOT NULL,
    display_name varchar(100) NOT NULL,
    division char(6) NOT NULL,
    department varchar(40),
    roles varchar(200) NOT NULL,
    password_hash varchar(200),
    enabled tinyint(1) NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (name),
    KEY idn_account_by_division (division, department)
) ENGINE=InnoDB;

-- Apart from the account, because strangers make these rows change and nobody edits them.
--changeset onestop:identity-0001-create-lockout
CREATE TABLE idn_lockout (
    account varchar(64) NOT NULL,
    failures int NOT NULL,
    locked_until datetime(6),
    PRIMARY KEY (account),
    CONSTRAINT idn_lockout_account FOREIGN KEY (account) REFERENCES idn_account (name)
) ENGINE=InnoDB;

-- One row; grows with every change of units and accounts, so that other nodes learn of it.
--changeset onestop:identity-0001-create-version
CREATE TABLE idn_version (
    id tinyint NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (id)
) ENGINE=InnoDB;
