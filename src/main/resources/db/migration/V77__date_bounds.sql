-- Days lie between 2000 and 2100, as the program asks for too (DateBounds). What older versions let through is brought
-- to the nearest day that may be.
delete from calendar_day where calendar_date < date '2000-01-01' or calendar_date > date '2100-12-31';
alter table calendar_day add constraint calendar_day_bounds
    check (calendar_date between date '2000-01-01' and date '2100-12-31');

update filing_cycle set opens = date '2000-01-01' where opens < date '2000-01-01';
update filing_cycle set opens = date '2100-12-31' where opens > date '2100-12-31';
update filing_cycle set closes = date '2000-01-01' where closes < date '2000-01-01';
update filing_cycle set closes = date '2100-12-31' where closes > date '2100-12-31';
alter table filing_cycle add constraint filing_cycle_bounds
    check (opens >= date '2000-01-01' and closes <= date '2100-12-31' and opens <= closes);

update late_filing set last_day = date '2000-01-01' where last_day < date '2000-01-01';
update late_filing set last_day = date '2100-12-31' where last_day > date '2100-12-31';
alter table late_filing add constraint late_filing_bounds
    check (last_day between date '2000-01-01' and date '2100-12-31');
