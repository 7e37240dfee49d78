-- Whoever changes the directory locks this row first, so that rules about several rows hold on all nodes.
create table directory_state (
    id integer primary key
);
insert into directory_state (id) values (1);

-- A person has a role once for a unit or office. The table has no key of its own, so doubles go by way of a copy.
create table role_grant_once as select distinct person_id, role, unit_id, office_id from role_grant;
delete from role_grant;
insert into role_grant (person_id, role, unit_id, office_id)
    select person_id, role, unit_id, office_id from role_grant_once;
drop table role_grant_once;

-- A filter's name is given once for a box. Of doubles, one keeps the name; the others get the beginning of their id.
update inbox_filter set name = substring(name, 1, 48) || ' ' || substring(cast(id as varchar(36)), 1, 8)
    where exists (select 1 from inbox_filter other
        where other.owner_id = inbox_filter.owner_id and other.box = inbox_filter.box
            and other.name = inbox_filter.name and cast(other.id as varchar(36)) < cast(inbox_filter.id as varchar(36)));
alter table inbox_filter add constraint inbox_filter_name unique (owner_id, box, name);
