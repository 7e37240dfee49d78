-- Decisions on many tasks at once, each with its result; they go on after a restart.
create table bulk_job (
    id          uuid primary key,
    actor_id    uuid not null references person,
    verb        varchar(20) not null,
    opinion     varchar(2000) not null,
    grade       varchar(20),
    receiver_id uuid references person,
    started_at  timestamp(6) with time zone not null,
    state       varchar(20) not null,
    lease_until timestamp(6) with time zone not null
);
create index bulk_job_actor on bulk_job (actor_id, started_at);
create index bulk_job_state on bulk_job (state, lease_until);

create table bulk_row (
    job_id      uuid not null references bulk_job,
    place       integer not null,
    task_id     varchar(64) not null,
    target_name varchar(2000) not null,
    unit_name   varchar(200) not null,
    state       varchar(20) not null,
    cause_key   varchar(100),
    cause       varchar(2000),
    primary key (job_id, place)
);
create index bulk_row_state on bulk_row (job_id, state, place);
