-- Who opened an account, set its password or made it an administrator last: for some time he is no second person to it.
create table account_act (
    person_id uuid not null,
    kind      varchar(20) not null,
    by_id     uuid not null,
    at        timestamp(6) with time zone not null,
    primary key (person_id, kind)
);

-- Who wants to withdraw what is in use, until a second administrator agrees; who refused a proposal, and why.
alter table process_release add column withdrawal_by uuid;
alter table process_release add column withdrawal_name varchar(100);
alter table process_release add column withdrawal_at timestamp(6) with time zone;
alter table process_release add column withdrawal_note varchar(2000);
alter table process_release add column refuser_name varchar(100);
alter table process_release add column refused_at timestamp(6) with time zone;
alter table process_release add column refusal varchar(2000);
