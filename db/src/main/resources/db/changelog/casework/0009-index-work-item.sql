--liquibase formatted sql

-- What an officer who is no counter may complete: at the lead department's unit, reception steps
-- would lie between, ten read for each one shown. His badge counts in this index alone.
--changeset onestop:casework-0009-index-work-item
CREATE INDEX cw_work_item_for_officer ON cw_work_item (unit, kind, state, due_on, id);
