-- What reviewers say about single cells, and what the preparer answers; a remark stays through revisions until answered.
create table remark (
    id              uuid primary key,
    target_id       uuid not null references target,
    revision_number integer not null,
    place           varchar(500) not null,
    place_name      varchar(500) not null,
    quoted          varchar(2000) not null,
    text            varchar(500) not null,
    author_id       uuid not null references person,
    author_name     varchar(100) not null,
    made_at         timestamp(6) with time zone not null,
    resolution      varchar(500),
    resolved_by     uuid references person,
    resolver_name   varchar(100),
    resolved_at     timestamp(6) with time zone,
    reopener_name   varchar(100),
    reopened_at     timestamp(6) with time zone,
    version         bigint not null
);
create index remark_target on remark (target_id, made_at);

-- Why somebody graded a target other than its criteria say.
alter table timeline_entry add column grade_reason varchar(500);
