--liquibase formatted sql

-- What is on the workbench: one row a matter, kept after every edit.
--changeset onestop:catalog-0002-create-draft
CREATE TABLE cat_draft (
    matter varchar(64) NOT NULL,
    edition varchar(32) NOT NULL,
    name varchar(200) NOT NULL,
    province char(6) NOT NULL,
    based_on varchar(32) NULL,
    content longtext NOT NULL,
    changed_by varchar(64) NOT NULL,
    changed_at datetime(6) NOT NULL,
    version int NOT NULL,
    PRIMARY KEY (matter),
    INDEX cat_draft_province (province)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;
