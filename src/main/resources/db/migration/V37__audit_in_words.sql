-- What was done in the other language too, and from where: from a page, over HTTP or by the program, and the address.
alter table audit_entry add column summary_en varchar(4000);
alter table audit_entry add column origin varchar(10);
alter table audit_entry add column address varchar(64);
