-- What the publisher said of texts that may be personal data: whether the public copy of the revision hides them.
create table publication_choice (
    target_id       uuid not null references target,
    revision_number integer not null,
    fingerprint     char(64) not null,
    hidden          boolean not null,
    chosen_by       varchar(60) not null,
    chosen_at       timestamp(6) with time zone not null,
    primary key (target_id, revision_number, fingerprint)
);
