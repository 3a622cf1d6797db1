--liquibase formatted sql

-- Apart from state, scheduled and version a release never changes. scheduled is 1 until a release
-- that was published for a later day has been gated again.
--changeset onestop:release-0002-create-release
CREATE TABLE rel_release (
    id char(36) NOT NULL,
    matter varchar(64) NOT NULL,
    division char(6) NOT NULL,
    number int NOT NULL,
    edition varchar(32) NOT NULL,
    digest char(64) NOT NULL,
    source char(64) NOT NULL,
    definition varchar(255) NOT NULL,
    overlay longtext NOT NULL,
    effective_at datetime(6) NOT NULL,
    published_by varchar(64) NOT NULL,
    published_at datetime(6) NOT NULL,
    restored_from char(36) NULL,
    state varchar(16) NOT NULL,
    scheduled tinyint(1) NOT NULL,
    version int NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT rel_release_number UNIQUE (matter, division, number),
    INDEX rel_release_scheduled (scheduled, effective_at),
    CONSTRAINT rel_release_content FOREIGN KEY (digest) REFERENCES rel_content (digest),
    CONSTRAINT rel_release_source FOREIGN KEY (source) REFERENCES rel_source (digest)
);
