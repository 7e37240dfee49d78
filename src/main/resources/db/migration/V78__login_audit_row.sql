-- The one row, so that nobody has to ask whether it is there. Its time is over: the first log-in begins a new one.
insert into login_audit_window (id, begun_at, written, left_out)
    select 1, timestamp with time zone '2000-01-01 00:00:00+00:00', 0, 0
    where not exists (select 1 from login_audit_window where id = 1);
