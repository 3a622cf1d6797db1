--liquibase formatted sql

-- A file that was handed in; its sealed content lies in the storage under material/<id>. The name of
-- the file is sealed. case_id: a case of casework; null until the file is bound.
--changeset onestop:material-0001-create-material
CREATE TABLE mat_material (
    id char(36) NOT NULL,
    type varchar(64) NOT NULL,
    file_name varbinary(1024) NOT NULL,
    media_type varchar(100) NOT NULL,
    size bigint NOT NULL,
    sm3 char(64) NOT NULL,
    sealed_sm3 char(64) NOT NULL,
    case_id varchar(36) NULL,
    uploader varchar(100) NOT NULL,
    uploaded_at datetime(6) NOT NULL,
    PRIMARY KEY (id),
    INDEX mat_material_of_case (case_id, uploaded_at)
) ENGINE=InnoDB;
