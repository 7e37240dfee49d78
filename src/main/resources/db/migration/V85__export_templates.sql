-- Templates of offices that targets are written with, and what each export is written with: null for the form's own layout.
create table export_template (
    id              uuid primary key,
    form_id         varchar(60) not null,
    kind            varchar(20) not null,
    name            varchar(100) not null,
    version         integer not null,
    format          varchar(10) not null,
    state           varchar(20) not null,
    -- Whether targets of the form are written with it in its format unless somebody says otherwise.
    preferred       boolean not null,
    file_name       varchar(300) not null,
    file_bytes      integer not null,
    placeholders    text not null,
    dropped         varchar(200) not null,
    creator_name    varchar(100),
    created_at      timestamp(6) with time zone not null,
    changer_name    varchar(100),
    changed_at      timestamp(6) with time zone not null,
    proposed_by     uuid,
    proposer_name   varchar(100),
    releaser_name   varchar(100),
    released_at     timestamp(6) with time zone,
    withdrawer_name varchar(100),
    retired_at      timestamp(6) with time zone,
    lock_version    bigint not null,
    constraint export_template_version unique (form_id, kind, name, version)
);

create table export_template_part (
    template_id uuid not null references export_template,
    part        integer not null,
    content     bytea not null,
    primary key (template_id, part)
);

alter table export_job add column template varchar(100);
