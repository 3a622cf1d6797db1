--liquibase formatted sql

--changeset onestop:exchange-0001-create-dispatch
create table exc_dispatch (
  id char(36) not null,
  case_id varchar(36) not null,
  case_no varchar(32) not null,
  kind varchar(16) not null,
  contract varchar(64) not null,
  contract_version int not null,
  items varchar(1000) not null,
  finished varchar(1000) not null,
  division char(6) not null,
  state varchar(16) not null,
  attempts int not null,
  last_error varchar(200),
  cancels char(36),
  content mediumblob not null,
  created_at datetime(6) not null,
  sent_at datetime(6),
  primary key (id),
  key exc_dispatch_case (case_id),
  key exc_dispatch_state (state, division, id),
  key exc_dispatch_division (division, id)
) engine = InnoDB;

--changeset onestop:exchange-0002-create-nonce
create table exc_nonce (
  client varchar(64) not null,
  nonce varchar(64) not null,
  used_at datetime(6) not null,
  primary key (client, nonce),
  key exc_nonce_used (used_at)
) engine = InnoDB;
