--liquibase formatted sql

-- Which definitions were given to the engine. Whoever inserts the row deploys it; others wait for
-- the row and find the definition there. Rows are never deleted.
--changeset onestop:process-0001-create-definition
CREATE TABLE prc_definition (
    definition_key varchar(80) NOT NULL,
    deployed_at datetime(6) NOT NULL,
    PRIMARY KEY (definition_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
