-- Which node does scheduled work, and until when others leave it alone. The columns are ShedLock's, in UTC.
create table scheduled_job (
    name       varchar(64) primary key,
    lock_until timestamp(6) not null,
    locked_at  timestamp(6) not null,
    locked_by  varchar(255) not null
);
