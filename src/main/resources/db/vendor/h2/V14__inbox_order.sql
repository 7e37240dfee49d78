-- What a box is sorted by must never be null and must stand in an index as it is: such columns are computed here,
-- in each database's own words.
alter table work_item add column due_sort timestamp(6) with time zone
    generated always as (coalesce(due_at, timestamp with time zone '9999-12-31 00:00:00+00'));
alter table work_item add column finished_sort timestamp(6) with time zone
    generated always as (coalesce(finished_at, received_at));

drop index work_item_due;
drop index work_item_risk;
create index work_item_due on work_item (principal, box, due_sort, id);
create index work_item_finished on work_item (principal, box, finished_sort, id);
create index work_item_risk on work_item (principal, box, risk, id);
create index work_item_unit on work_item (unit_id, box, due_sort, id);
create index work_item_box on work_item (box, due_sort, id);
