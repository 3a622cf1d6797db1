--liquibase formatted sql

-- Accounts beside the one that began it that may go on with a draft.
--changeset onestop:casework-0012-create-draft-access
CREATE TABLE cw_draft_access (
    draft_id char(36) NOT NULL,
    account varchar(128) NOT NULL,
    division char(6) NOT NULL,
    granted_at datetime(6) NOT NULL,
    PRIMARY KEY (draft_id, account),
    INDEX cw_draft_access_of_account (account, draft_id),
    CONSTRAINT cw_draft_access_draft FOREIGN KEY (draft_id) REFERENCES cw_draft (id)
        ON DELETE CASCADE
);
