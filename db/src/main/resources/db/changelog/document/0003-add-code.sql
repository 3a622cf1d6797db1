--liquibase formatted sql

-- What is printed on a document and leads from the paper to what was issued: 16 characters of chance.
-- Null for documents that were issued before there were codes.
--changeset onestop:document-0003-add-code
ALTER TABLE doc_document
    ADD COLUMN code char(16) NULL AFTER number,
    ADD UNIQUE INDEX doc_document_code (code);
