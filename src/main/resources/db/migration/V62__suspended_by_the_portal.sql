-- Key of the reason where the portal itself suspended a target, and no administrator: then by_name is empty, and the
-- reason names the step.
alter table process_halt add column cause_key varchar(100);
