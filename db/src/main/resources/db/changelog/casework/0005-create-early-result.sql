--liquibase formatted sql

-- What a department's system reported before the item's turn came or while it was suspended.
--changeset onestop:casework-0005-create-early-result
CREATE TABLE cw_early_result (
    case_id char(36) NOT NULL,
    item varchar(64) NOT NULL,
    division char(6) NOT NULL,
    status varchar(16) NOT NULL,
    body mediumblob NOT NULL,
    PRIMARY KEY (case_id, item),
    CONSTRAINT cw_early_result_case FOREIGN KEY (case_id) REFERENCES cw_case (id)
);
