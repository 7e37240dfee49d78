package dev.mubiao.approval.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.approval.ApprovalStory;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.directory.Actor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.testing.NoFindings;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.TaskSummary;
import dev.mubiao.worklist.WorkItemFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many tasks at once. */
@NoFindings
class BulkTests extends ApprovalStory {

    @Autowired
    BulkJobs jobs;

    @Autowired
    BulkJobTable table;

    @Autowired
    BulkJobWorker worker;

    @Test
    void agreesToAllButThoseThatOthersHaveDecided() {
        List<TargetId> targets = new ArrayList<>();
        List<TaskId> tasks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            targets.add(submitted("批量" + i));
            tasks.add(task(reviewer, targets.get(i)));
        }
        Actor colleague = organisation.unitReviewer("colleague");
        for (int i = 0; i < 5; i++) {
            decisions.decide(CommandId.random(), colleague, tasks.get(i), Decision.agree(null, ""));
        }

        UUID id = jobs.start(reviewer, new BulkOrder(BulkVerb.AGREE, "同意上报", null, null), tasks);

        BulkJob job = finished(id);
        assertThat(job.done()).isEqualTo(15);
        assertThat(job.refused()).isEqualTo(5);
        assertThat(jobs.rows(reviewer, id).subList(0, 5)).allSatisfy(row -> {
            assertThat(row.state()).isEqualTo(BulkJobRow.State.REFUSED);
            assertThat(row.causeKey()).isEqualTo("approval.conflict.decided");
            assertThat(row.cause(Locale.SIMPLIFIED_CHINESE)).contains(colleague.displayName(), "已于");
            assertThat(row.cause(Locale.ENGLISH)).contains(colleague.displayName(), "was first");
        });
        assertThat(targets)
                .allSatisfy(target -> assertThat(target(target).status()).isEqualTo(TargetStatus.FINANCE_REVIEW));
    }

    @Test
    void takesAllThatAFilterFinds() {
        submitted("供暖改造一");
        submitted("供暖改造二");
        submitted("其他");

        UUID id = jobs.start(
                reviewer,
                new BulkOrder(BulkVerb.RETURN, "请补充依据", null, null),
                jobs.all(reviewer, Box.TODO.query().matching(WorkItemFilter.NONE.withText("供暖"))));

        assertThat(finished(id).done()).isEqualTo(2);
        assertThat(todo(reviewer)).extracting(item -> item.target().name()).containsExactly("其他");
    }

    @Test
    void stopsAndLeavesTheRestAlone() {
        TaskId task = task(reviewer, submitted("停止"));
        UUID id = UUID.randomUUID();
        // As if a node had died in the middle: nobody works on it until its lease is over.
        table.add(
                id,
                reviewer.id(),
                new BulkOrder(BulkVerb.AGREE, "", null, null),
                Instant.now().plusSeconds(600),
                List.of(new TaskSummary(task, "停止", "")));

        jobs.stop(reviewer, id);

        assertThat(jobs.job(reviewer, id).state()).isEqualTo(BulkJob.State.STOPPED);
        assertThat(jobs.rows(reviewer, id)).extracting(BulkJobRow::state).containsExactly(BulkJobRow.State.LEFT);
        assertThat(task(reviewer, targetOf("停止"))).isEqualTo(task);
    }

    @Test
    void goesOnWithWhatADeadNodeLeft() {
        TaskId task = task(reviewer, submitted("接续"));
        UUID id = UUID.randomUUID();
        table.add(
                id,
                reviewer.id(),
                new BulkOrder(BulkVerb.CLAIM, "", null, null),
                Instant.now().minusSeconds(600),
                List.of(new TaskSummary(task, "接续", "")));

        worker.search();

        assertThat(finished(id).done()).isEqualTo(1);
    }

    @Test
    void othersSeeNothingOfIt() {
        UUID id = jobs.start(
                reviewer, new BulkOrder(BulkVerb.CLAIM, "", null, null), List.of(task(reviewer, submitted("签收"))));

        assertThat(catchThrowableOfType(Refusal.class, () -> jobs.job(finance, id))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(finished(id).done()).isEqualTo(1);
    }

    private TargetId targetOf(String name) {
        return todo(reviewer).stream()
                .filter(item -> item.target().name().equals(name))
                .map(item -> item.target().id())
                .findFirst()
                .orElseThrow();
    }

    private BulkJob finished(UUID id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !jobs.job(reviewer, id).running());
        return jobs.job(reviewer, id);
    }
}
