--liquibase formatted sql

-- The one code that opens a draft elsewhere (一码续办): its digest only.
--changeset onestop:casework-0013-create-draft-code
CREATE TABLE cw_draft_code (
    draft_id char(36) NOT NULL,
    division char(6) NOT NULL,
    digest char(64) NOT NULL,
    expires_at datetime(6) NOT NULL,
    PRIMARY KEY (draft_id),
    CONSTRAINT cw_draft_code_once UNIQUE (digest),
    CONSTRAINT cw_draft_code_draft FOREIGN KEY (draft_id) REFERENCES cw_draft (id)
        ON DELETE CASCADE
);
