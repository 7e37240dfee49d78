-- Why a task of a bulk job or a target of a migration was refused is kept as the key of a text. The keys are named after
-- the modules now; of several beginnings that fit, the longest says what the key becomes.
create table renamed_key (
    old_key varchar(60) primary key,
    new_key varchar(60) not null
);
insert into renamed_key (old_key, new_key) values
    ('bench.form.unknown', 'targets.form.unknown'),
    ('bench.grade.', 'approval.grade.'),
    ('boxes.', 'worklist.'),
    ('calendar.', 'directory.calendar.'),
    ('filing.', 'targets.filing.'),
    ('migrations.', 'processadmin.migration.'),
    ('migrations.cause.', 'engine.migration.'),
    ('operation.busy', 'approval.process.busy'),
    ('operation.halted', 'approval.suspension.suspended'),
    ('operation.job.gone', 'engine.job.gone'),
    ('operation.move.notThere', 'approval.move.notThere'),
    ('operation.notHalted', 'approval.suspension.notSuspended'),
    ('operation.notRunning', 'approval.process.notRunning'),
    ('operation.reason.missing', 'approval.suspension.reason'),
    ('releases.version.unknown', 'engine.version.unknown'),
    ('releases.', 'processadmin.releases.'),
    ('remarks.', 'approval.remark.'),
    ('rulebook.', 'prereview.rulebook.'),
    ('workflow.', 'approval.'),
    ('workflow.act.', 'worklist.action.'),
    ('workflow.box.', 'worklist.box.'),
    ('workflow.cursor.', 'worklist.cursor.'),
    ('workflow.lint.', 'bpmn.lint.'),
    ('workflow.model.', 'bpmn.model.'),
    ('workflow.page.', 'worklist.page.'),
    ('workflow.stage.', 'bpmn.stage.'),
    ('workflow.takeBack.called', 'engine.takeBack.called'),
    ('workflow.tiding.', 'approval.notice.');

update bulk_row set cause_key = (
        select new_key || substring(cause_key from char_length(old_key) + 1) from renamed_key
        where cause_key like old_key || '%' order by char_length(old_key) desc fetch first 1 rows only)
    where exists (select 1 from renamed_key where cause_key like old_key || '%');
update process_migration_row set cause_key = (
        select new_key || substring(cause_key from char_length(old_key) + 1) from renamed_key
        where cause_key like old_key || '%' order by char_length(old_key) desc fetch first 1 rows only)
    where exists (select 1 from renamed_key where cause_key like old_key || '%');
drop table renamed_key;
