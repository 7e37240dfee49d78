-- Many targets written as documents in the background, to be fetched for a day.
create table export_job (
    id             uuid primary key,
    person_id      uuid not null references person,
    -- Its person while it runs: one at a time.
    running_for    uuid,
    administers    boolean not null,
    format         varchar(10) not null,
    layout         varchar(10) not null,
    name           varchar(300) not null,
    state          varchar(20) not null,
    failure        varchar(20),
    total          integer not null,
    done           integer not null,
    progress       integer not null,
    left_out       integer not null,
    documents      integer not null,
    expected_bytes bigint not null,
    written_bytes  bigint not null,
    started_at     timestamp(6) with time zone not null,
    finished_at    timestamp(6) with time zone,
    purge_at       timestamp(6) with time zone not null,
    lease_until    timestamp(6) with time zone not null,
    constraint export_job_running unique (running_for)
);
create index export_job_person on export_job (person_id, started_at);
create index export_job_state on export_job (state, lease_until);
create index export_job_purge on export_job (purge_at);

create table export_target (
    job_id    uuid not null references export_job,
    place     integer not null,
    target_id uuid not null,
    primary key (job_id, place)
);

create table export_part (
    job_id   uuid not null references export_job,
    document integer not null,
    part     integer not null,
    title    varchar(3000) not null,
    content  bytea not null,
    primary key (job_id, document, part)
);
