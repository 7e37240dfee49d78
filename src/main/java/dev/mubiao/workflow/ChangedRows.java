package dev.mubiao.workflow;

import dev.mubiao.directory.UserId;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.engine.OpenTask;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The inboxes' rows of steps that have become steps of another version. */
@Component
class ChangedRows {

    private final WorkItemRows rows;
    private final Signings signings;
    private final JdbcClient jdbc;
    private final Desk desk;

    ChangedRows(WorkItemRows rows, Signings signings, JdbcClient jdbc, Desk desk) {
        this.rows = rows;
        this.signings = signings;
        this.jdbc = jdbc;
        this.desk = desk;
    }

    /** Whether somebody has signed at the step; what he signed stays. */
    boolean signed(OpenTask task) {
        return signings.past(task.id()).stream().anyMatch(signer -> signer.state() == Signer.State.SIGNED);
    }

    void callAnew(OpenTask task) {
        signings.callAnew(task);
    }

    /** Whoever it waits for keeps it. @param otherDeadline whether the new step gives another time, from its arrival */
    void rename(OpenTask task, Target target, boolean otherDeadline) {
        jdbc.sql("update work_item set step_key = :key, step_name = :name where task_id = :task and box = 'TODO'")
                .param("key", task.key())
                .param("name", task.name())
                .param("task", task.id())
                .update();
        boolean review = task.settings().stage().review();
        for (OpenRow row : rows.open(task.id())) {
            boolean pile = row.principal().person().isEmpty();
            jdbc.sql("update work_item set barred_id = :barred where id = :id")
                    .param(
                            "barred",
                            pile && review
                                    ? target.submitter().map(UserId::value).orElse(null)
                                    : null)
                    .param("id", row.id())
                    .update();
            if (otherDeadline) {
                var due = desk.deadline(row.receivedAt(), task.settings().workingDays());
                jdbc.sql("update work_item set due_at = :due where id = :id")
                        .param("due", due == null ? null : due.atOffset(ZoneOffset.UTC))
                        .param("id", row.id())
                        .update();
            }
        }
    }
}
