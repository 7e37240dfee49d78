package dev.mubiao.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.directory.Actor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;

/** Two people, or one person twice, at the same moment. */
class RaceTests extends ApprovalStory {

    @RepeatedTest(15)
    void ofTwoReviewersOneSucceedsAndTheOtherLearnsWhoWasFirst() {
        Actor second = organisation.unitReviewer("second");
        TargetId target = submitted("同时审核");
        TaskId task = task(reviewer, target);

        List<Object> outcomes = atOnce(
                () -> decisions.decide(CommandId.random(), reviewer, task, Decision.agree(null, "")),
                () -> decisions.decide(CommandId.random(), second, task, Decision.returned("退回", List.of())));

        Actor winner = outcomes.get(0) instanceof DecisionResult ? reviewer : second;
        assertThat(outcomes).filteredOn(DecisionResult.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Refusal.class::isInstance)
                .singleElement()
                .satisfies(lost -> {
                    Refusal refusal = (Refusal) lost;
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.arguments()).contains(winner.displayName(), winner.loginName());
                    assertThat(refusal.arguments()[2]).isInstanceOf(Instant.class);
                });
        assertThat(acts(target)).hasSize(2);
    }

    @RepeatedTest(15)
    void theSameCommandSentTwiceAtOnceHasItsEffectOnce() {
        TargetId target = submitted("双击");
        TaskId task = task(reviewer, target);
        CommandId command = CommandId.random();
        Callable<Object> click = () -> decisions.decide(command, reviewer, task, Decision.agree(null, ""));

        assertThat(atOnce(click, click)).containsOnly(new DecisionResult(target, TargetStatus.FINANCE_REVIEW));
        assertThat(acts(target)).containsExactly(ApprovalAction.SUBMIT, ApprovalAction.AGREE);
    }

    @RepeatedTest(15)
    void withdrawalAndDecisionDoNotBothHappen() {
        TargetId target = submitted("撤回与审核");
        TaskId task = task(reviewer, target);

        List<Object> outcomes =
                atOnce(() -> decisions.decide(CommandId.random(), reviewer, task, Decision.agree(null, "")), () -> {
                    submissions.withdraw(CommandId.random(), preparer, target);
                    return "withdrawn";
                });

        assertThat(outcomes)
                .as("%s", outcomes)
                .filteredOn(Refusal.class::isInstance)
                .hasSize(1);
        TargetStatus status = target(target).status();
        assertThat(status)
                .isEqualTo(
                        outcomes.get(0) instanceof DecisionResult ? TargetStatus.FINANCE_REVIEW : TargetStatus.DRAFT);
    }

    /** What each gave or threw. */
    private static List<Object> atOnce(Callable<Object> first, Callable<Object> second) {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Object>> futures = List.of(
                    threads.submit(() -> {
                        start.await();
                        return first.call();
                    }),
                    threads.submit(() -> {
                        start.await();
                        return second.call();
                    }));
            return futures.stream().map(RaceTests::outcome).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Object outcome(Future<Object> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e;
        }
    }
}
