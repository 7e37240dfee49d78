-- Which model of the office's own is in use, for whom and since when; what has no row came with the program.
create table process_release (
    id             uuid primary key,
    name           varchar(200) not null,
    note           varchar(2000) not null,
    process_key    varchar(64) not null,
    definition_id  varchar(64),
    model          text not null,
    units          varchar(100000) not null,
    forms          varchar(4000) not null,
    over_variants  boolean not null,
    state          varchar(20) not null,
    four_eyes      boolean not null,
    wanted_from    timestamp(6) with time zone,
    valid_from     timestamp(6) with time zone,
    proposer_id    uuid not null references person,
    proposer_name  varchar(100) not null,
    proposed_at    timestamp(6) with time zone not null,
    releaser_name  varchar(100),
    released_at    timestamp(6) with time zone,
    withdrawer_name varchar(100),
    withdrawn_at   timestamp(6) with time zone,
    version        bigint not null
);
create index process_release_state on process_release (state, process_key);

-- Whether a second administrator has to release what the first proposes; who wants to switch it off, until another agrees.
create table process_setting (
    id        integer primary key,
    four_eyes boolean not null,
    off_by    uuid references person
);
insert into process_setting (id, four_eyes) values (1, false);
