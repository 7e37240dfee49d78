create table command_log (
    id           uuid primary key,
    kind         varchar(120) not null,
    actor_id     uuid not null,
    issued_at    timestamp(6) with time zone not null,
    outcome      text
);

create table timeline_entry (
    id              uuid primary key,
    target_id       uuid not null references target,
    revision_number integer not null,
    act             varchar(20) not null,
    task_id         varchar(64),
    step_key        varchar(64),
    step_name       varchar(255),
    capacity        varchar(40) not null,
    actor_id        uuid not null references person,
    actor_login     varchar(60) not null,
    actor_name      varchar(100) not null,
    grade           varchar(20),
    criteria        text not null,
    opinion         varchar(2000) not null,
    cells           text not null,
    happened_at     timestamp(6) with time zone not null
);
create index timeline_entry_target on timeline_entry (target_id, happened_at);
create index timeline_entry_task on timeline_entry (task_id);

-- What the inboxes show, one row for each principal and task: no page asks the engine.
create table work_item (
    id              uuid primary key,
    box             varchar(10) not null,
    principal       varchar(80) not null,
    task_id         varchar(64),
    target_id       uuid not null references target,
    target_name     varchar(2000) not null,
    unit_id         uuid not null,
    unit_name       varchar(200) not null,
    budget_year     integer,
    form_id         varchar(60) not null,
    total_yuan      decimal(18, 2),
    status          varchar(20) not null,
    revision_number integer not null,
    submitter_id    uuid,
    submitter_name  varchar(100) not null,
    step_key        varchar(64) not null,
    step_name       varchar(255) not null,
    current_step    varchar(255) not null,
    barred_id       uuid,
    received_at     timestamp(6) with time zone not null,
    due_at          timestamp(6) with time zone,
    claimed_by      uuid,
    claimed_name    varchar(100),
    claimed_at      timestamp(6) with time zone,
    act             varchar(20),
    finished_at     timestamp(6) with time zone,
    read_at         timestamp(6) with time zone
);
create index work_item_due on work_item (principal, box, due_at, id);
create index work_item_received on work_item (principal, box, received_at, id);
create index work_item_target on work_item (target_id, box);
create index work_item_task on work_item (task_id);
