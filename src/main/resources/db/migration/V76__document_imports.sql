-- From which table of a document a draft was made, so that the same document is not taken for another one the second
-- time, whatever has been changed in the draft since.
create table document_import (
    target_id   uuid primary key,
    unit_id     uuid not null,
    digest      varchar(64) not null,
    imported_by varchar(100) not null,
    imported_at timestamp(6) with time zone not null
);
create index document_import_digest on document_import (unit_id, digest);
