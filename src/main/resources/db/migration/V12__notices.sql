-- What people ought to hear of, one row a person.
create table notice (
    id           uuid primary key,
    recipient_id uuid not null references person,
    kind         varchar(20) not null,
    target_id    uuid not null,
    target_name  varchar(2000) not null,
    task_id      varchar(64),
    step         varchar(200) not null,
    by_name      varchar(100) not null,
    said         text not null,
    told_at      timestamp(6) with time zone not null,
    read_at      timestamp(6) with time zone,
    for_digest   boolean not null
);
create index notice_recipient on notice (recipient_id, told_at, id);
create index notice_unread on notice (recipient_id, read_at, told_at);
create index notice_for_digest on notice (for_digest, recipient_id);

-- How somebody wants to hear by mail; what is missing is as the program has it.
create table notice_preference (
    person_id  uuid not null references person,
    kind_group varchar(20) not null,
    mail_mode  varchar(20) not null,
    primary key (person_id, kind_group)
);
create table notice_language (
    person_id uuid primary key references person,
    language  varchar(10) not null
);

-- The days whose digests were written: the key lets one node write them.
create table notice_digest (
    digest_day date primary key,
    written_at timestamp(6) with time zone not null
);

-- What is to be sent, written in the transaction that caused it and sent outside of it.
create table outbox (
    id          uuid primary key,
    kind        varchar(10) not null,
    destination uuid not null,
    payload     text not null,
    state       varchar(10) not null,
    tries       integer not null,
    next_try_at timestamp(6) with time zone not null,
    last_error  varchar(1000) not null,
    created_at  timestamp(6) with time zone not null,
    done_at     timestamp(6) with time zone
);
create index outbox_due on outbox (state, next_try_at);
create index outbox_created on outbox (state, created_at);

create table webhook (
    id         uuid primary key,
    url        varchar(1000) not null,
    secret     varchar(200) not null,
    events     varchar(200) not null,
    enabled    boolean not null,
    created_by varchar(60) not null,
    created_at timestamp(6) with time zone not null
);
