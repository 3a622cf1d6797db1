--liquibase formatted sql

-- The feed of process records walks a county's, a city's or all events in order of time, and looks
-- for what had happened before to the same item. city: the first four digits of the division, trimmed
-- because MariaDB lets nothing depend on how a char is padded.
--changeset onestop:casework-0010-index-event
ALTER TABLE cw_event
    ADD COLUMN city char(4) GENERATED ALWAYS AS (SUBSTRING(RTRIM(division), 1, 4)) STORED,
    ADD INDEX cw_event_of_division (division, at, id),
    ADD INDEX cw_event_of_city (city, at, id),
    ADD INDEX cw_event_by_time (at, id),
    ADD INDEX cw_event_of_item (case_id, item, id);
