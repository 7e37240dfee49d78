-- Old commands are found by their time.
create index command_log_issued on command_log (issued_at);

-- A sealed secret is longer than the secret.
alter table webhook alter column secret set data type varchar(4000);

-- Each of those for whom a step waits is reminded once: who signs later has a time of his own.
create table reminder_of_each (
    task_id     varchar(64) not null,
    principal   varchar(80) not null,
    kind        varchar(20) not null,
    reminded_at timestamp(6) with time zone not null,
    primary key (task_id, principal, kind)
);
insert into reminder_of_each (task_id, principal, kind, reminded_at)
    select distinct reminder.task_id, work_item.principal, reminder.kind, reminder.reminded_at
    from reminder join work_item on work_item.task_id = reminder.task_id and work_item.box = 'TODO';
drop table reminder;
alter table reminder_of_each rename to reminder;
