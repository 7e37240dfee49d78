-- Filters that people keep; shared ones are seen by everybody of a unit or office, 'unit:<id>' or 'office:<id>'.
create table inbox_filter (
    id          uuid primary key,
    owner_id    uuid not null references person,
    box         varchar(10) not null,
    name        varchar(60) not null,
    filter      text not null,
    shared_with varchar(60)
);
create index inbox_filter_owner on inbox_filter (owner_id, box);
create index inbox_filter_shared on inbox_filter (shared_with, box);

-- How somebody likes to see a box: its columns and their widths, its order, the filter that it opens with.
create table inbox_layout (
    person_id    uuid not null references person,
    box          varchar(10) not null,
    layout       text not null,
    primary key (person_id, box)
);
