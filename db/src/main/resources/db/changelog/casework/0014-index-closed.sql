--liquibase formatted sql

-- What was closed in a period, counted by release, applicant type and items.
--changeset onestop:casework-0014-index-closed
CREATE INDEX cw_case_by_closing ON cw_case (division, closed_at);
