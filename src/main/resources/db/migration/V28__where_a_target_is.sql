-- Where a target is now, its lines read from the target and from what is open of it: a decision need not write to all
-- of them.
alter table work_item drop column status;
alter table work_item drop column current_step;
