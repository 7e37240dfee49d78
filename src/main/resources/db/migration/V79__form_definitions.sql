-- Form definitions with their versions. The forms that come with the product are written here when the portal starts;
-- creator_name is null for them. A version that was released is never changed.
create table form_definition (
    form_id         varchar(60) not null,
    version         integer not null,
    state           varchar(20) not null,
    valid_from      integer,
    valid_to        integer,
    units           text not null,
    definition      text not null,
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
    primary key (form_id, version)
);
