-- A target keeps the version of its form that it began with.
alter table target add column form_version integer default 1 not null;
alter table published_target add column form_version integer default 1 not null;
