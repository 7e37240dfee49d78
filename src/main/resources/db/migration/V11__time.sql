-- What a special day is called, for instance 春节.
alter table calendar_day add column name varchar(40) default '' not null;
update calendar_day set name = '元旦' where calendar_date between date '2026-01-01' and date '2026-01-04';
update calendar_day set name = '春节' where calendar_date between date '2026-02-14' and date '2026-02-28';
update calendar_day set name = '清明节' where calendar_date = date '2026-04-06';
update calendar_day set name = '劳动节' where calendar_date between date '2026-05-01' and date '2026-05-09';
update calendar_day set name = '端午节' where calendar_date = date '2026-06-19';
update calendar_day set name = '国庆节' where calendar_date = date '2026-09-20';
update calendar_day set name = '中秋节' where calendar_date = date '2026-09-25';
update calendar_day set name = '国庆节' where calendar_date between date '2026-10-01' and date '2026-10-10';

-- From when until when the targets of a budget year are filed; both days count. A year without a row is open.
create table filing_cycle (
    budget_year integer primary key,
    opens       date not null,
    closes      date not null,
    version     bigint not null
);

-- A unit's leave to file outside of the cycle, to its last day.
create table late_filing (
    id           uuid primary key,
    unit_id      uuid not null references budget_unit,
    budget_year  integer not null,
    last_day     date not null,
    reason       varchar(500) not null,
    granted_by   varchar(60) not null,
    granter_name varchar(100) not null,
    granted_at   timestamp(6) with time zone not null,
    version      bigint not null,
    constraint late_filing_unit unique (budget_year, unit_id)
);

-- Counting a year's targets by unit and state.
create index target_year on target (budget_year, unit_id, status);

-- Who was reminded to file: a unit at most once on a working day.
create table filing_reminder (
    unit_id     uuid not null references budget_unit,
    budget_year integer not null,
    working_day date not null,
    by_name     varchar(100) not null,
    reminded_at timestamp(6) with time zone not null,
    primary key (budget_year, unit_id, working_day)
);

-- What was said about a task that is or was late: each kind once, whatever fails or starts anew.
create table reminder (
    task_id     varchar(64) not null,
    kind        varchar(20) not null,
    reminded_at timestamp(6) with time zone not null,
    primary key (task_id, kind)
);
create index work_item_deadline on work_item (box, due_at, task_id);
