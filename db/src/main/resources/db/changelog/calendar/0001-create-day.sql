--liquibase formatted sql

-- Days that differ from their weekday. scope: CN for the country, else the code of a division.
--changeset onestop:calendar-0001-create-day
CREATE TABLE cal_day (
    scope varchar(9) NOT NULL,
    day date NOT NULL,
    kind varchar(10) NOT NULL,
    name varchar(50) NOT NULL,
    PRIMARY KEY (scope, day)
) ENGINE=InnoDB;

-- The years whose national days are known.
--changeset onestop:calendar-0001-create-year
CREATE TABLE cal_year (
    year smallint NOT NULL,
    source varchar(200) NOT NULL,
    PRIMARY KEY (year)
) ENGINE=InnoDB;

-- One row; grows with every change, so that other nodes learn of it.
--changeset onestop:calendar-0001-create-version
CREATE TABLE cal_version (
    id tinyint NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (id)
) ENGINE=InnoDB;
