-- A stay at a step is written once, when it has ended. Until then the engine knows since when a task is open, and its work
-- items say when somebody first took it up.
alter table work_item add column opened_at timestamp(6) with time zone;
update work_item set opened_at = (
        select v.opened_at from step_visit v where v.task_id = work_item.task_id and v.ended_at is null)
    where box = 'TODO';
delete from step_visit where ended_at is null;
alter table step_visit alter column ended_at set not null;
-- Nobody looks for the open stays of a target any more.
drop index step_visit_target;
