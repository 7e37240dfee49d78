-- A session belongs to a person and to the version of his credentials that he signed in with: a new password, another
-- log-in name, a closed account and a lost role raise the version, and the sessions of before end. Why they do is told.
alter table person add column credential_version bigint default 0 not null;
alter table person add column credential_change varchar(20);
