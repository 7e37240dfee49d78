alter table role_grant add constraint role_grant_once unique nulls not distinct (person_id, role, unit_id, office_id);
