-- What lists sort and search by, which no database folds or orders as people expect. The program fills these columns,
-- for the rows that are there too (ComputedColumns).
alter table work_item add column name_sort varchar(400) default '' not null;
alter table work_item add column unit_sort varchar(400) default '' not null;
alter table work_item add column step_sort varchar(400) default '' not null;
alter table work_item add column name_folded varchar(2100) default '' not null;
alter table work_item add column people_folded varchar(400) default '' not null;
alter table target add column name_sort varchar(400) default '' not null;
alter table target add column search_folded varchar(2400) default '' not null;
