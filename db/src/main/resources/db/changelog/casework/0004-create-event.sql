--liquibase formatted sql

-- What was done in a case: its timeline, its results and its notices. facts hold ids and codes;
-- whatever a person typed is sealed in body. notice is the kind of notice an event was made known
-- by, document_id the document that was issued for it.
--changeset onestop:casework-0004-create-event
CREATE TABLE cw_event (
    id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    division char(6) NOT NULL,
    at datetime(6) NOT NULL,
    event varchar(40) NOT NULL,
    actor varchar(128) NOT NULL,
    unit varchar(64) NULL,
    step varchar(64) NULL,
    item varchar(64) NULL,
    facts text NOT NULL,
    body mediumblob NULL,
    notice varchar(40) NULL,
    document_id varchar(64) NULL,
    PRIMARY KEY (id),
    CONSTRAINT cw_event_case FOREIGN KEY (case_id) REFERENCES cw_case (id),
    INDEX cw_event_of_case (case_id, id)
);
