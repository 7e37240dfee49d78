-- Programs read targets in the order in which they were changed.
create index target_changed on target (changed_at, id);
