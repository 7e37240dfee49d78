create table published_target (
    id              uuid primary key,
    target_id       uuid not null references target,
    revision_number integer not null,
    sha256          char(64) not null,
    unit_code       varchar(40) not null,
    unit_name       varchar(200) not null,
    budget_year     integer,
    form_id         varchar(60) not null,
    kind            varchar(20) not null,
    name            varchar(2000) not null,
    total_yuan      decimal(18, 2),
    content         text not null,
    search_text     text not null,
    published_at    timestamp(6) with time zone not null,
    superseded_at   timestamp(6) with time zone,
    constraint published_target_revision unique (target_id, revision_number)
);
create index published_target_shown on published_target (superseded_at, published_at, id);
create index published_target_target on published_target (target_id, published_at);
