-- Whoever changes the library takes this row first: one at a time, in the order of the version.
create table library_state (
    id      integer primary key,
    version bigint not null
);
insert into library_state (id, version) values (1, 0);

create table library_entry (
    id            uuid primary key,
    name_key      varchar(200) not null unique,
    name          varchar(200) not null,
    renamed       varchar(200),
    level1        varchar(30),
    level2        varchar(30),
    operator      varchar(20),
    typical_value varchar(60),
    measure       varchar(30),
    smallest      decimal(30, 6),
    largest       decimal(30, 6),
    uses          integer not null,
    unit_count    integer not null,
    last_year     integer,
    state         varchar(20) not null,
    note          varchar(1000) not null,
    merged_into   uuid references library_entry,
    changed       bigint not null
);
create index library_entry_changed on library_entry (changed);
create index library_entry_merged on library_entry (merged_into);

-- What an approved target says; replaced as a whole when it is approved again.
create table library_use (
    target_id     uuid not null references target,
    line_no       integer not null,
    entry_id      uuid not null references library_entry,
    unit_id       uuid not null,
    department_id uuid not null,
    budget_year   integer,
    written       varchar(200) not null,
    level1        varchar(30),
    level2        varchar(30),
    operator      varchar(20) not null,
    value_text    varchar(60),
    value_number  decimal(30, 6),
    measure       varchar(30),
    primary key (target_id, line_no)
);
create index library_use_entry on library_use (entry_id);

create table library_source (
    target_id       uuid primary key references target,
    revision_number integer not null
);
