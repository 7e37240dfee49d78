-- A log-in name without case, width and invisible characters. The portal fills it at its start; of people of before whose
-- names differ only by these, the first gets it, and the others have none until they are renamed.
alter table person add column login_key varchar(200);
alter table person add constraint person_login_key unique (login_key);
