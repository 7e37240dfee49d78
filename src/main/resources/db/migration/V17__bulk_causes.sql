-- Why a task of a bulk job was left undone, in English too.
alter table bulk_row add column cause_en varchar(2000);
