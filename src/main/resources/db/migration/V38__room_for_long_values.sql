-- A return past many parallel steps, a migration of a large process and a command about a long step key.
alter table return_route alter column positions set data type varchar(100000);
alter table process_migration alter column steps set data type varchar(100000);
alter table command_log alter column kind set data type varchar(400);
