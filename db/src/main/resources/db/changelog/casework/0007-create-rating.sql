--liquibase formatted sql

-- item is empty for the whole case; level 1 = 非常满意 … 5 = 非常不满意.
--changeset onestop:casework-0007-create-rating
CREATE TABLE cw_rating (
    id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    division char(6) NOT NULL,
    item varchar(64) NOT NULL,
    level int NOT NULL,
    body mediumblob NULL,
    rated_by varchar(128) NOT NULL,
    at datetime(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT cw_rating_once UNIQUE (case_id, item),
    CONSTRAINT cw_rating_case FOREIGN KEY (case_id) REFERENCES cw_case (id)
);
