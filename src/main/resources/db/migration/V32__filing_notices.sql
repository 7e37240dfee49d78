-- Reminders to file are notices too. They are about a unit and a year, not about a target.
alter table notice alter column target_id drop not null;
alter table notice add column budget_year integer;
alter table notice add column closes date;
