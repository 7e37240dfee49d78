create table business_office (
    id   uuid primary key,
    code varchar(40) not null unique,
    name varchar(200) not null
);

create table budget_unit (
    id                        uuid primary key,
    code                      varchar(40) not null unique,
    name                      varchar(200) not null,
    supervising_department_id uuid references budget_unit,
    office_id                 uuid not null references business_office
);

create table person (
    id            uuid primary key,
    login_name    varchar(60) not null unique,
    display_name  varchar(100) not null,
    password_hash varchar(200) not null,
    enabled       boolean not null,
    version       bigint not null
);

create table role_grant (
    person_id uuid not null references person,
    role      varchar(40) not null,
    unit_id   uuid references budget_unit,
    office_id uuid references business_office
);
create index role_grant_person on role_grant (person_id);
create index role_grant_role on role_grant (role, unit_id, office_id);

create table calendar_day (
    calendar_date date primary key,
    working       boolean not null
);

create table target (
    id                 uuid primary key,
    unit_id            uuid not null references budget_unit,
    form_id            varchar(60) not null,
    kind               varchar(20) not null,
    budget_year        integer,
    project_code       varchar(200),
    name               varchar(2000) not null,
    total_yuan         decimal(18, 2),
    status             varchar(20) not null,
    revision_number    integer not null,
    published_revision integer,
    submitter_id       uuid references person,
    changed_by         varchar(60) not null,
    changed_at         timestamp(6) with time zone not null,
    version            bigint not null
);
create index target_unit on target (unit_id, status);
create index target_status on target (status, changed_at);

create table target_draft (
    target_id uuid primary key references target,
    content   text not null
);

create table target_revision (
    id              uuid primary key,
    target_id       uuid not null references target,
    revision_number integer not null,
    content         text not null,
    sha256          char(64) not null,
    submitted_by    uuid not null references person,
    submitter_name  varchar(100) not null,
    submitted_at    timestamp(6) with time zone not null,
    constraint target_revision_number unique (target_id, revision_number)
);

-- Public holidays and make-up days of 2026 as the State Council announced them; administrators add later years.
insert into calendar_day (calendar_date, working) values
    (date '2026-01-01', false), (date '2026-01-02', false), (date '2026-01-04', true),
    (date '2026-02-14', true), (date '2026-02-16', false), (date '2026-02-17', false), (date '2026-02-18', false),
    (date '2026-02-19', false), (date '2026-02-20', false), (date '2026-02-23', false), (date '2026-02-28', true),
    (date '2026-04-06', false), (date '2026-05-01', false), (date '2026-05-04', false), (date '2026-05-05', false),
    (date '2026-05-09', true), (date '2026-06-19', false), (date '2026-09-20', true), (date '2026-09-25', false),
    (date '2026-10-01', false), (date '2026-10-02', false), (date '2026-10-05', false), (date '2026-10-06', false),
    (date '2026-10-07', false), (date '2026-10-10', true);
