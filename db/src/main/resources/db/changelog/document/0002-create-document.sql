--liquibase formatted sql

-- A document that was issued; its sealed PDF lies in the storage under document/<id>. case_id: a
-- case of casework.
--changeset onestop:document-0002-create-document
CREATE TABLE doc_document (
    id char(36) NOT NULL,
    case_id varchar(36) NOT NULL,
    division varchar(9) NOT NULL,
    kind varchar(64) NOT NULL,
    name varchar(200) NOT NULL,
    number varchar(64) NOT NULL,
    sm3 char(64) NOT NULL,
    sealed_sm3 char(64) NOT NULL,
    issued_at datetime(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX doc_document_number (number),
    INDEX doc_document_of_case (case_id)
) ENGINE=InnoDB;
