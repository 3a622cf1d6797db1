--liquibase formatted sql

-- Joint sessions: departments sit together on a day at a place. items and units are lists of ids in
-- JSON; recorded counts what was recorded there; body holds what was typed about it, sealed.
--changeset onestop:casework-0019-create-session
CREATE TABLE cw_session (
    id char(36) NOT NULL,
    division char(6) NOT NULL,
    matter varchar(64) NOT NULL,
    release_id varchar(64) NOT NULL,
    season varchar(64) NOT NULL,
    counter varchar(64) NOT NULL,
    day date NOT NULL,
    place varchar(200) NOT NULL,
    items text NOT NULL,
    units text NOT NULL,
    state varchar(16) NOT NULL,
    recorded int NOT NULL,
    body mediumblob NULL,
    arranged_by varchar(128) NOT NULL,
    arranged_at datetime(6) NOT NULL,
    version int NOT NULL,
    PRIMARY KEY (id),
    INDEX cw_session_of_division (division, day)
);

-- The cases called to a session.
--changeset onestop:casework-0019-create-session-call
CREATE TABLE cw_session_call (
    session_id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    case_no varchar(24) NOT NULL,
    division char(6) NOT NULL,
    called_by varchar(128) NOT NULL,
    called_at datetime(6) NOT NULL,
    PRIMARY KEY (session_id, case_id),
    CONSTRAINT cw_session_call_session FOREIGN KEY (session_id) REFERENCES cw_session (id),
    CONSTRAINT cw_session_call_case FOREIGN KEY (case_id) REFERENCES cw_case (id),
    INDEX cw_session_call_of_case (case_id, session_id)
);
