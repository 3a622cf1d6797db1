--liquibase formatted sql

-- What applicants are told, for the portal. person: blind index of an ID number. The text names the
-- case and nobody.
--changeset onestop:message-0001-create-message
CREATE TABLE msg_message (
    id char(36) NOT NULL,
    person char(64) NOT NULL,
    case_no varchar(24) NOT NULL,
    title varchar(200) NOT NULL,
    text varchar(1000) NOT NULL,
    created_at datetime(6) NOT NULL,
    shown_at datetime(6) NULL,
    PRIMARY KEY (id),
    INDEX msg_message_of_person (person, created_at)
) ENGINE=InnoDB;
