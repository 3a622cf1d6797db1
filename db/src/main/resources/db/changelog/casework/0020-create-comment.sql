--liquibase formatted sql

-- What staff of different units write to one another about a case. body: sealed; it may name persons.
--changeset onestop:casework-0020-create-comment
CREATE TABLE cw_comment (
    id char(36) NOT NULL,
    case_id char(36) NOT NULL,
    division char(6) NOT NULL,
    unit varchar(64) NOT NULL,
    author varchar(128) NOT NULL,
    author_name varchar(100) NOT NULL,
    item varchar(64) NULL,
    at datetime(6) NOT NULL,
    body mediumblob NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT cw_comment_case FOREIGN KEY (case_id) REFERENCES cw_case (id),
    INDEX cw_comment_of_case (case_id, id)
);

-- Which units a comment is addressed to, and when one of theirs saw it first.
--changeset onestop:casework-0020-create-mention
CREATE TABLE cw_mention (
    comment_id char(36) NOT NULL,
    unit varchar(64) NOT NULL,
    seen_at datetime(6) NULL,
    seen_by varchar(128) NULL,
    PRIMARY KEY (comment_id, unit),
    CONSTRAINT cw_mention_comment FOREIGN KEY (comment_id) REFERENCES cw_comment (id),
    INDEX cw_mention_unseen (unit, seen_at, comment_id),
    INDEX cw_mention_of_unit (unit, comment_id)
);
