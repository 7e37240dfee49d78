-- What somebody wrote into cells that another one had changed, until he has chosen: kept if his browser closes.
create table draft_conflict (
    id         uuid primary key,
    target_id  uuid not null references target,
    login_name varchar(60) not null,
    base       text not null,
    mine       text not null,
    theirs     text not null,
    other_name varchar(100) not null,
    other_at   timestamp(6) with time zone not null
);
create index draft_conflict_target on draft_conflict (target_id, login_name);
