-- Running targets taken from one version of the process to another, each with its result; it goes on after a restart.
create table process_migration (
    id              uuid primary key,
    actor_id        uuid not null references person,
    actor_name      varchar(100) not null,
    from_definition varchar(64) not null,
    to_definition   varchar(64) not null,
    steps           varchar(20000) not null,
    reason          varchar(2000) not null,
    phase           varchar(20) not null,
    started_at      timestamp(6) with time zone not null,
    state           varchar(20) not null,
    lease_until     timestamp(6) with time zone not null
);
create index process_migration_state on process_migration (state, lease_until);

create table process_migration_row (
    migration_id uuid not null references process_migration,
    place        integer not null,
    target_id    uuid not null references target,
    target_name  varchar(2000) not null,
    unit_name    varchar(200) not null,
    step_name    varchar(1000) not null,
    state        varchar(20) not null,
    cause_key    varchar(100),
    cause        varchar(2000),
    primary key (migration_id, place)
);
create index process_migration_row_state on process_migration_row (migration_id, state, place);
