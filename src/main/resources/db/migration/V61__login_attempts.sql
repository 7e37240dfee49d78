-- How often a log-in failed, for a name, an address or a device that has signed in before; counted for all nodes.
create table login_attempt (
    kind varchar(10) not null,
    attempt_key varchar(200) not null,
    failures integer not null,
    last_at timestamp(6) with time zone not null,
    retry_at timestamp(6) with time zone not null,
    primary key (kind, attempt_key)
);

-- Devices at which a person has signed in; the cookie's hash, not the cookie.
create table login_device (
    device_hash char(64) primary key,
    person_id uuid not null references person (id),
    signed_in_at timestamp(6) with time zone not null
);

create index login_device_person on login_device (person_id);
