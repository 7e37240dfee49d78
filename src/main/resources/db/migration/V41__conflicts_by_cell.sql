-- A row for each cell that a person is asked about, so that each can be answered by itself; of the person, not of his
-- log-in name, which another one may have later. Rows from before hold whole contents and no cell: they are taken apart
-- when their draft is opened.
alter table draft_conflict add column person_id uuid;
alter table draft_conflict add column cell varchar(500);
alter table draft_conflict add column place integer default 0 not null;
update draft_conflict
set person_id = (select person.id from person where person.login_name = draft_conflict.login_name);
delete from draft_conflict where person_id is null;
alter table draft_conflict alter column person_id set not null;
alter table draft_conflict add constraint draft_conflict_person foreign key (person_id) references person (id);
drop index draft_conflict_target;
alter table draft_conflict drop column login_name;
create index draft_conflict_of on draft_conflict (target_id, person_id);
