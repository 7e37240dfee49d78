-- Who does whose work while he is away.
create table deputyship (
    id        uuid primary key,
    person_id uuid not null references person,
    deputy_id uuid not null references person,
    from_date date not null,
    to_date   date not null,
    roles     varchar(300) not null,
    open_work boolean not null
);
create index deputyship_to on deputyship (to_date);
create index deputyship_person on deputyship (person_id, from_date);

-- Who has to sign at an open step, where that is not just the pile of those who hold its role.
create table signer (
    id          uuid primary key,
    task_id     varchar(64) not null,
    place       integer not null,
    person_id   uuid references person,
    principal   varchar(80) not null,
    name        varchar(100) not null,
    kind        varchar(20) not null,
    state       varchar(20) not null,
    after_id    uuid,
    added_by    uuid references person,
    verb        varchar(20),
    grade       varchar(20),
    opinion     varchar(2000) not null,
    signed_by   uuid references person,
    signed_name varchar(100),
    signed_at   timestamp(6) with time zone,
    version     bigint not null
);
create index signer_person on signer (person_id, state);
create index signer_task on signer (task_id, place);

-- Where a returned target was when it was returned: for coming straight back, and for undoing the return.
create table return_route (
    target_id uuid primary key references target,
    goal_key  varchar(64) not null,
    straight  boolean not null,
    step_key  varchar(64) not null,
    task_id   varchar(64) not null,
    positions varchar(4000) not null
);

alter table timeline_entry add column on_behalf_id uuid references person;
alter table timeline_entry add column on_behalf_name varchar(100);
-- To whom or to which step: the other person or place that the entry is about.
alter table timeline_entry add column other_name varchar(255);

alter table work_item add column urged_at timestamp(6) with time zone;
