--liquibase formatted sql

--changeset onestop:web-0001-create-idempotency
create table web_idempotency (
  client varchar(64) not null,
  idempotency_key varchar(128) not null,
  digest char(64) not null,
  answer varchar(2000) not null,
  bound_at datetime(6) not null,
  primary key (client, idempotency_key),
  key web_idempotency_bound (bound_at)
) engine = InnoDB;
