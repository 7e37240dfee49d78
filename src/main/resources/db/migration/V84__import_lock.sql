-- A row for each unit for which documents were imported; imports for the same unit wait for each other by locking it.
create table import_lock (
    unit_id uuid primary key
);
