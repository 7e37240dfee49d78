-- Drafts of process models, drawn by one person at a time, and the states that they had.
create table model_draft (
    id            uuid primary key,
    name          varchar(100) not null,
    based_on      varchar(200),
    created_at    timestamp(6) with time zone not null,
    creator_name  varchar(100) not null,
    changed_at    timestamp(6) with time zone not null,
    changer_name  varchar(100) not null,
    holder_login  varchar(60),
    holder_name   varchar(100),
    holder_window uuid,
    held_until    timestamp(6) with time zone,
    saving        bigint not null,
    version       bigint not null
);

create table model_draft_state (
    id           uuid primary key,
    draft_id     uuid not null references model_draft on delete cascade,
    number       bigint not null,
    origin       varchar(20) not null,
    began_at     timestamp(6) with time zone not null,
    saved_at     timestamp(6) with time zone not null,
    author_login varchar(60) not null,
    author_name  varchar(100) not null,
    model        text not null,
    told         boolean not null,
    unique (draft_id, number)
);
