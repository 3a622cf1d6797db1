--liquibase formatted sql

-- current_of holds the matter while the edition is the current one and is null otherwise, so the
-- unique index allows one current edition for each matter.
--changeset onestop:catalog-0001-create-edition
CREATE TABLE cat_edition (
    matter varchar(64) NOT NULL,
    edition varchar(32) NOT NULL,
    name varchar(200) NOT NULL,
    province char(6) NOT NULL,
    state varchar(16) NOT NULL,
    current_of varchar(64) NULL,
    digest char(64) NOT NULL,
    content longtext NOT NULL,
    created_by varchar(64) NOT NULL,
    created_at datetime(6) NOT NULL,
    published_by varchar(64) NULL,
    published_at datetime(6) NULL,
    version int NOT NULL,
    PRIMARY KEY (matter, edition),
    UNIQUE INDEX cat_edition_current (current_of)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;
