-- Targets whose process an administrator suspended, until it goes on.
create table process_halt (
    target_id uuid primary key references target,
    reason    varchar(500) not null,
    by_name   varchar(100) not null,
    halted_at timestamp(6) with time zone not null
);
alter table work_item add column halted boolean default false not null;

-- How long a target stood at a step: when it came, when somebody first took it up, and when it was over. The seconds
-- are those that lay on working days; what was waited and worked is unknown of what ended before this was kept.
create table step_visit (
    task_id        varchar(64) primary key,
    target_id      uuid not null references target,
    arrived_at     timestamp(6) with time zone not null,
    opened_at      timestamp(6) with time zone,
    ended_at       timestamp(6) with time zone,
    total_seconds  bigint,
    waited_seconds bigint,
    worked_seconds bigint
);
create index step_visit_target on step_visit (target_id, ended_at);
create index step_visit_ended on step_visit (ended_at);
