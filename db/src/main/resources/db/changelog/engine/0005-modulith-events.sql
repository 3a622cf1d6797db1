--liquibase formatted sql

-- Spring Modulith 2.1.1, schemas/v2/schema-mysql.sql, Apache-2.0. SERIALIZED_EVENT is text instead
-- of varchar(4000), so that the length of an event never decides whether its act can commit.
--changeset onestop:engine-0005-create-event-publication
CREATE TABLE EVENT_PUBLICATION (
    ID varchar(36) NOT NULL,
    LISTENER_ID varchar(512) NOT NULL,
    EVENT_TYPE varchar(512) NOT NULL,
    SERIALIZED_EVENT text NOT NULL,
    PUBLICATION_DATE timestamp(6) NOT NULL,
    COMPLETION_DATE timestamp(6) NULL DEFAULT NULL,
    STATUS varchar(20),
    COMPLETION_ATTEMPTS int,
    LAST_RESUBMISSION_DATE timestamp(6) NULL DEFAULT NULL,
    PRIMARY KEY (ID),
    INDEX EVENT_PUBLICATION_BY_COMPLETION_DATE_IDX (COMPLETION_DATE)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;
