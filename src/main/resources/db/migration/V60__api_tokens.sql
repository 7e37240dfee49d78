-- Tokens with which programs use the API for a person. The token itself is kept nowhere, only its digest. It counts for as
-- long as the person's credentials have the version that they had when it was issued.
create table api_token (
    id                 uuid primary key,
    person_id          uuid not null references person,
    credential_version bigint not null,
    name               varchar(100) not null,
    sha256             varchar(64) not null unique,
    scopes             varchar(100) not null,
    created_at         timestamp(6) with time zone not null,
    expires_at         timestamp(6) with time zone not null,
    last_used_at       timestamp(6) with time zone,
    last_used_from     varchar(64),
    revoked_at         timestamp(6) with time zone
);
create index api_token_person on api_token (person_id);
