--liquibase formatted sql

-- A case pins its release and names its selected items; answers and persons are sealed in
-- application, found again by the two blind indexes only. open_key is set while the case is open:
-- one open case per matter and person. stage and token say at which reception step its token is.
--changeset onestop:casework-0001-create-case
CREATE TABLE cw_case (
    id char(36) NOT NULL,
    case_no varchar(24) NOT NULL,
    matter varchar(64) NOT NULL,
    division char(6) NOT NULL,
    applicant_type varchar(64) NOT NULL,
    release_id varchar(64) NOT NULL,
    status varchar(16) NOT NULL,
    suspended_from varchar(16) NULL,
    channel varchar(16) NOT NULL,
    filed_by varchar(128) NOT NULL,
    applicant_name varchar(64) NOT NULL,
    name_index char(64) NOT NULL,
    id_index char(64) NOT NULL,
    open_key varchar(130) NULL,
    application mediumblob NOT NULL,
    items text NOT NULL,
    materials text NOT NULL,
    process_id varchar(64) NOT NULL,
    stage int NULL,
    token varchar(64) NULL,
    reception text NULL,
    promise text NULL,
    corrections text NULL,
    first_check text NULL,
    submitted_at datetime(6) NOT NULL,
    accepted_at datetime(6) NULL,
    closed_at datetime(6) NULL,
    due_on date NULL,
    version int NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT cw_case_number UNIQUE (case_no),
    CONSTRAINT cw_case_open UNIQUE (open_key),
    INDEX cw_case_by_person (id_index, id),
    INDEX cw_case_by_name (name_index, id),
    INDEX cw_case_by_division (division, id)
);
