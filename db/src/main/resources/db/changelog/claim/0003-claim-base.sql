--liquibase formatted sql

-- What a county's overlay was made on: its city's, as it stood then. NULL: the city's as it stands.
--changeset onestop:claim-0003-claim-base
ALTER TABLE clm_claim ADD COLUMN base_overlay longtext NULL;
