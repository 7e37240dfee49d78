create table audit_entry (
    id         uuid primary key,
    entry_at   timestamp(6) with time zone not null,
    actor      varchar(60) not null,
    event      varchar(60) not null,
    subject_id uuid not null,
    summary    varchar(4000) not null
);
create index audit_entry_at on audit_entry (entry_at, id);
create index audit_entry_actor on audit_entry (actor, entry_at);
create index audit_entry_subject on audit_entry (subject_id, entry_at);
