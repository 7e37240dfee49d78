-- The years whose holidays are entered completely, as an administrator has said. Until now a year counted as known with
-- its first day.
create table calendar_year (
    year_number  integer primary key,
    confirmed_by varchar(60) not null,
    confirmed_at timestamp(6) with time zone not null
);
insert into calendar_year (year_number, confirmed_by, confirmed_at)
    select distinct cast(extract(year from calendar_date) as integer), '', current_timestamp from calendar_day;

-- The year without holidays that a deadline reaches, so that it is only about right; null for an exact one.
alter table work_item add column due_about_year integer;
update work_item set due_about_year = cast(extract(year from due_at) as integer)
    where box = 'TODO' and due_at is not null
        and not exists (
            select 1 from calendar_year y where y.year_number = cast(extract(year from work_item.due_at) as integer));
