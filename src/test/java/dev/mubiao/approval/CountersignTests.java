package dev.mubiao.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.task.OpenStep;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.testing.NoFindings;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many countersigned targets, five signers each, who sign at the same time. {@code -Dmubiao.countersigned=N} of them. */
@NoFindings
class CountersignTests extends ApprovalStory {

    private static final int TARGETS = Integer.getInteger("mubiao.countersigned", 40);

    @Test
    void eachTargetFinishesWithFiveOpinions() throws InterruptedException {
        List<Actor> signers = Stream.of("s1", "s2", "s3", "s4", "s5")
                .map(name -> organisation.person(name, Grant.of(Role.OFFICE_LEADER, organisation.office())))
                .toList();
        release(new TestProcess()
                .review("council", "OFFICE_LEADER", "countersign", "all")
                .publication()
                .flow("start", "council", "publication")
                .flow("correction", "council")
                .model());
        List<TargetId> targets = new ArrayList<>();
        List<TaskId> tasks = new ArrayList<>();
        for (int i = 0; i < TARGETS; i++) {
            TargetId target = submitted("会签" + i);
            targets.add(target);
            tasks.add(openSteps.step(signers.get(0), target).map(OpenStep::task).orElseThrow());
        }
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(signers.size());
        signers.forEach(signer -> threads.execute(() -> tasks.forEach(task -> {
            try {
                decisions.decide(CommandId.random(), signer, task, Decision.agree(null, signer.displayName()));
            } catch (RuntimeException e) {
                failures.add(e);
            }
        })));
        threads.shutdown();
        assertThat(threads.awaitTermination(20, TimeUnit.MINUTES)).isTrue();

        assertThat(failures).isEmpty();
        assertThat(targets).allSatisfy(target -> {
            assertThat(target(target).status()).isEqualTo(TargetStatus.APPROVED);
            assertThat(timelines.timeline(preparer, target))
                    .filteredOn(entry -> entry.act() == ApprovalAction.AGREE)
                    .extracting(TimelineEntry::opinion)
                    .containsExactlyInAnyOrderElementsOf(
                            signers.stream().map(Actor::displayName).toList());
        });
        System.out.printf("countersigned: %d targets with %d opinions each%n", TARGETS, signers.size());
    }
}
