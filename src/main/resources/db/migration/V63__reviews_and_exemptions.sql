-- What two administrators allow: targets of a form, up to an amount, may be approved without a review at a stage. Valid
-- while it is agreed and not ended.
create table review_exemption (
    id            uuid primary key,
    form_id       varchar(60) not null,
    stage         varchar(20) not null,
    most_yuan     numeric(19, 2) not null,
    reason        varchar(500) not null,
    proposer_id   uuid not null references person,
    proposer_name varchar(100) not null,
    proposed_at   timestamp(6) with time zone not null,
    agreed_name   varchar(100),
    agreed_at     timestamp(6) with time zone,
    ended_name    varchar(100),
    ended_at      timestamp(6) with time zone
);
create index review_exemption_form on review_exemption (form_id, stage);

-- The stage of the step at which somebody acted: what he agreed to was a unit or a finance review. Unknown of what was
-- done before, where the model of the step tells it.
alter table timeline_entry add column stage varchar(20);

-- When an administrator decided whether a second one has to release; until then the setting of the program counts.
alter table process_setting add column decided_at timestamp(6) with time zone;
