-- One row that is written to see whether the database takes what is written.
create table health_check (
    id integer primary key,
    checked_at timestamp(6) with time zone not null
);

insert into health_check (id, checked_at) values (1, current_timestamp);
