--liquibase formatted sql

-- Contracts whose pushes an operator has stopped; the row goes when they go on.
--changeset onestop:exchange-0003-create-suspension
create table exc_suspension (
  contract varchar(64) not null,
  suspended_at datetime(6) not null,
  suspended_by varchar(64) not null,
  reason varchar(200) not null,
  primary key (contract)
) engine = InnoDB;

-- What came of it when somebody last asked whether the system behind a contract answers.
--changeset onestop:exchange-0004-create-probe
create table exc_probe (
  contract varchar(64) not null,
  probed_at datetime(6) not null,
  reachable tinyint(1) not null,
  note varchar(200) not null,
  primary key (contract)
) engine = InnoDB;

-- One row; grows with every change of the two, so that other nodes learn of it.
--changeset onestop:exchange-0005-create-version
create table exc_version (
  id tinyint not null,
  version bigint not null,
  primary key (id)
) engine = InnoDB;
