-- A notice that asks for something is settled when that is done, whoever did it. Reminders to file know their unit.
alter table notice add column settled_at timestamp(6) with time zone;
alter table notice add column unit_id uuid;
create index notice_task on notice (task_id);
create index notice_filing on notice (unit_id, budget_year);
create index notice_settled on notice (recipient_id, settled_at);
-- What asked for a step that waits no more is settled since then.
update notice set settled_at = told_at
where kind in ('ARRIVED', 'URGED', 'DUE_SOON', 'OVERDUE', 'ESCALATED') and task_id is not null
    and not exists (select 1 from work_item where work_item.task_id = notice.task_id and work_item.box = 'TODO');
