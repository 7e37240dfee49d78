create unique index role_grant_once on role_grant (person_id, role,
    coalesce(unit_id, '00000000-0000-0000-0000-000000000000'), coalesce(office_id, '00000000-0000-0000-0000-000000000000'));
