--liquibase formatted sql

-- What was released, as canonical JSON, once for all divisions that released the same.
--changeset onestop:release-0001-create-content
CREATE TABLE rel_content (
    digest char(64) NOT NULL,
    body longtext NOT NULL,
    PRIMARY KEY (digest)
);

-- What a release was compiled from: the effective matter without its edition, as JSON.
--changeset onestop:release-0001-create-source
CREATE TABLE rel_source (
    digest char(64) NOT NULL,
    body longtext NOT NULL,
    PRIMARY KEY (digest)
);

-- One row; grows with every change of releases, so that other nodes learn of it.
--changeset onestop:release-0001-create-version
CREATE TABLE rel_version (
    id tinyint NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (id)
);
