package dev.mubiao.worklist.rows;

import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.SqlTime;
import dev.mubiao.platform.cache.TransactionCache;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.Box;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers the rows that a transaction adds to the table work_item and sends them as one batch: before the table is read
 * or changed otherwise in the same transaction, and at the latest before its commit.
 */
@Component
class WorkItemInserts {

    private static final String INSERT = """
            insert into work_item (id, box, principal, task_id, target_id, target_name, unit_id, unit_name, budget_year,
                form_id, total_yuan, revision_number, submitter_id, submitter_name, step_key, step_name,
                barred_id, received_at, due_at, due_about_year, opened_at, act, finished_at, risk, name_sort, unit_sort, step_sort,
                name_folded, people_folded, halted)
            values (:id, :box, :assignee, :task, :target, :name, :unit, :unitName, :year, :form, :total,
                :revision, :submitter, :submitterName, :stepKey, :stepName, :barred, :received, :due, :aboutYear, :opened,
                :act, :finished, :risk, :nameSort, :unitSort, :stepSort, :nameFolded, :peopleFolded, %s)
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final String insert;

    WorkItemInserts(NamedParameterJdbcTemplate jdbc, WorkItemConditions conditions) {
        this.jdbc = jdbc;
        this.insert = INSERT.formatted(conditions.suspended(":target"));
    }

    /** What one transaction has not sent yet. */
    private final class Gathered implements TransactionSynchronization {

        private final List<MapSqlParameterSource> rows = new ArrayList<>();

        /** Nobody sends them later: while the transaction commits, or without one. */
        private boolean atOnce = !TransactionSynchronizationManager.isSynchronizationActive();

        @Override
        public void beforeCommit(boolean readOnly) {
            atOnce = true;
            send();
        }

        private void send() {
            if (!rows.isEmpty()) {
                jdbc.batchUpdate(insert, rows.toArray(MapSqlParameterSource[]::new));
                rows.clear();
            }
        }
    }

    void add(
            Box box,
            Assignee assignee,
            WorkItemTarget itemTarget,
            WorkItemRepository.Step step,
            Instant receivedAt,
            @Nullable ApprovalAction act) {
        Target target = itemTarget.target();
        MapSqlParameterSource row = new MapSqlParameterSource("id", UUID.randomUUID())
                .addValue("box", box.name())
                .addValue("assignee", assignee.key())
                .addValue("task", step.task())
                .addValue("target", target.id().value())
                .addValue("name", target.name())
                .addValue("unit", itemTarget.unit().id().value())
                .addValue("unitName", itemTarget.unit().name())
                .addValue("year", target.year().map(year -> year.value()).orElse(null))
                .addValue("form", target.formId())
                .addValue("total", target.total().map(total -> total.yuan()).orElse(null))
                .addValue("revision", target.revisionNumber())
                .addValue("submitter", target.submitter().map(PersonId::value).orElse(null))
                .addValue("submitterName", itemTarget.submitterName())
                .addValue("nameSort", SortKey.of(target.name()))
                .addValue("unitSort", SortKey.of(itemTarget.unit().name()))
                .addValue("stepSort", SortKey.of(step.name()))
                .addValue("nameFolded", WorkItemTexts.foldedName(target.name()))
                .addValue(
                        "peopleFolded",
                        WorkItemTexts.foldedPeople(itemTarget.unit().name(), itemTarget.submitterName()))
                .addValue("stepKey", step.key())
                .addValue("stepName", step.name())
                .addValue("barred", step.barred() == null ? null : step.barred().value())
                .addValue("risk", itemTarget.risk())
                .addValue("received", SqlTime.utc(receivedAt))
                .addValue("due", SqlTime.utc(step.dueAt()))
                .addValue("aboutYear", step.aboutYear())
                .addValue("opened", SqlTime.utc(step.openedAt()))
                .addValue("act", act == null ? null : act.name())
                .addValue("finished", act == null ? null : SqlTime.utc(receivedAt));
        Gathered gathered = gathered();
        gathered.rows.add(row);
        if (gathered.atOnce) {
            gathered.send();
        }
    }

    /** From now on the table has them. */
    void send() {
        gathered().send();
    }

    /** Whether a task has come to somebody in this transaction, so that the table knows nothing of it yet. */
    boolean waits(String task) {
        return gathered().rows.stream().anyMatch(row -> todo(row, task));
    }

    /** Takes back the to-do rows of a task that have not been sent. */
    void removeTodo(String task) {
        gathered().rows.removeIf(row -> todo(row, task));
    }

    private static boolean todo(MapSqlParameterSource row, String task) {
        return Box.TODO.name().equals(row.getValue("box")) && task.equals(row.getValue("task"));
    }

    private Gathered gathered() {
        return TransactionCache.read(WorkItemInserts.class, () -> {
            Gathered gathered = new Gathered();
            if (!gathered.atOnce) {
                TransactionSynchronizationManager.registerSynchronization(gathered);
            }
            return gathered;
        });
    }
}
