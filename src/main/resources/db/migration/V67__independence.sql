-- For how many days an act on an account takes away independence: as two administrators decided, null until they do;
-- and what one of them asks for, as long as a second one has not agreed.
create table independence_setting (
    id integer primary key,
    days integer check (days between 1 and 3660),
    asked_days integer check (asked_days between 1 and 3660),
    asked_by uuid
);

insert into independence_setting (id) values (1);
