-- Where notices go by mail, and who is asked in somebody's place.
alter table person add column email varchar(200) default '' not null;
alter table person add column superior_id uuid references person;
