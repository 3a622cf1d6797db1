--liquibase formatted sql

-- Tables of all rooms compare text exactly, the same on MariaDB and MySQL, whose own defaults
-- differ. A table that names no character set of its own gets this one.
--changeset onestop:engine-0001-database-defaults
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
