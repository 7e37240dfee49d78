-- How many refused log-ins the audit trail has written since when, one row for all nodes: the rest are written as a sum.
create table login_audit_window (
    id integer primary key,
    begun_at timestamp(6) with time zone not null,
    written integer not null,
    left_out integer not null
);
