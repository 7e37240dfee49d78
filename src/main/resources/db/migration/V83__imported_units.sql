-- Which other unit a document names whose table became a draft, and whether somebody decided that it is right all the same.
-- As long as nobody did (PENDING), the draft cannot be submitted.
alter table document_import add column unit_written varchar(300);
alter table document_import add column unit_decision varchar(10) default 'NONE' not null;
alter table document_import add column decider_name varchar(100);
alter table document_import add column decided_at timestamp(6) with time zone;
