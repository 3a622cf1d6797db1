--liquibase formatted sql

--changeset onestop:archive-0001-create-package
create table arc_package (
  case_id varchar(36) not null,
  case_no varchar(32) not null,
  division char(6) not null,
  sm3 char(64) not null,
  size bigint not null,
  made_at datetime(6) not null,
  primary key (case_id),
  key arc_package_division (division, made_at)
) engine = InnoDB;
