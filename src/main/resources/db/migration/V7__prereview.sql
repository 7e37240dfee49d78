-- Of two targets with the same text the later one is taken for the copy.
alter table target add column created_at timestamp(6) with time zone;
update target set created_at = changed_at;
alter table target alter column created_at set not null;

-- Why the preparer lets a warning stand; kept while the warning stays what it is.
create table finding_reason (
    target_id   uuid not null references target,
    fingerprint char(64) not null,
    reason      varchar(1000) not null,
    given_by    varchar(60) not null,
    given_at    timestamp(6) with time zone not null,
    primary key (target_id, fingerprint)
);

-- What the pre-review found in a submitted revision, as it was said then.
create table revision_finding (
    target_id       uuid not null references target,
    revision_number integer not null,
    ordinal         integer not null,
    rule_id         varchar(20) not null,
    severity        varchar(20) not null,
    criterion       varchar(20) not null,
    cell            varchar(200) not null,
    quoted          varchar(2000) not null,
    text_zh         varchar(4000) not null,
    text_en         varchar(4000) not null,
    reason          varchar(1000),
    primary key (target_id, revision_number, ordinal)
);

-- How much the pre-review found, so that an inbox can show the doubtful ones first.
alter table work_item add column risk integer default 0 not null;
create index work_item_risk on work_item (box, principal, risk);
