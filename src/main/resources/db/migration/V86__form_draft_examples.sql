-- The example that the draft of a form is made from, with the steps that led to it, until the draft is released or given up.
create table form_draft_example (
    form_id    varchar(60) not null,
    version    integer not null,
    file_name  varchar(500) not null,
    content    bytea not null,
    table_no   integer not null,
    steps      text not null,
    -- When the text of the draft was written that the steps led to: another one may have written it since.
    written_at timestamp(6) with time zone not null,
    purge_at   timestamp(6) with time zone not null,
    primary key (form_id, version)
);
create index form_draft_example_purge on form_draft_example (purge_at);
