package dev.mubiao.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.TargetId;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.NoFindings;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalProcess;
import dev.mubiao.testing.PostgresDatabase;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.TaskId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;

/**
 * Two processes on one PostgreSQL decide the same tasks, asked by 16 threads each.
 * {@code -Dmubiao.race.tasks=N} sets how many.
 */
@ContextConfiguration(initializers = PostgresDatabase.class)
@NoFindings
class TwoProcessRaceTests extends ApprovalStory {

    private static final int TASKS = Integer.getInteger("mubiao.race.tasks", 60);
    private static final int THREADS = 16;

    @Autowired
    Environment environment;

    @TempDir
    Path folder;

    private final Queue<String> odd = new ConcurrentLinkedQueue<>();

    @Test
    void eachTaskIsDecidedOnceAndEachLoserLearnsWhoWasFirst() throws InterruptedException {
        Actor second = organisation.unitReviewer("second");
        List<TaskId> tasks = new ArrayList<>();
        List<TargetId> targets = new ArrayList<>();
        for (int i = 0; i < TASKS; i++) {
            TargetId target = submitted("竞争" + i);
            targets.add(target);
            tasks.add(task(reviewer, target));
        }
        try (PortalProcess one = portal("one");
                PortalProcess two = portal("two")) {
            Api first = Api.as(one.root(), reviewer.loginName(), Organisation.PASSWORD);
            Api other = Api.as(two.root(), second.loginName(), Organisation.PASSWORD);
            Queue<Boolean> here = new ConcurrentLinkedQueue<>();
            Queue<Boolean> there = new ConcurrentLinkedQueue<>();
            ExecutorService threads = Executors.newFixedThreadPool(2 * THREADS);
            race(threads, tasks, task -> decide(first, task, second), here);
            race(threads, tasks, task -> decide(other, task, reviewer), there);
            threads.shutdown();
            assertThat(threads.awaitTermination(10, TimeUnit.MINUTES)).isTrue();

            long won = here.stream().filter(Boolean::booleanValue).count()
                    + there.stream().filter(Boolean::booleanValue).count();
            System.out.printf(
                    "two processes, %d threads each: %d tasks, %d decided by one, %d by the other%n",
                    THREADS,
                    TASKS,
                    here.stream().filter(Boolean::booleanValue).count(),
                    there.stream().filter(Boolean::booleanValue).count());
            assertThat(odd).isEmpty();
            assertThat(here).hasSize(TASKS);
            assertThat(there).hasSize(TASKS);
            assertThat(won).isEqualTo(TASKS);
        }
        assertThat(targets)
                .allSatisfy(target ->
                        assertThat(acts(target)).containsExactly(ApprovalAction.SUBMIT, ApprovalAction.AGREE));
    }

    private static void race(
            ExecutorService threads, List<TaskId> tasks, Function<TaskId, Boolean> decide, Queue<Boolean> results) {
        Queue<TaskId> left = new ConcurrentLinkedQueue<>(tasks);
        for (int i = 0; i < THREADS; i++) {
            threads.execute(() -> {
                for (TaskId task = left.poll(); task != null; task = left.poll()) {
                    results.add(decide.apply(task));
                }
            });
        }
    }

    private PortalProcess portal(String name) {
        return PortalProcess.start(
                folder.resolve(name + ".log"),
                "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres");
    }

    private boolean decide(Api api, TaskId task, Actor rival) {
        Api.Answer answer = api.post("/api/v1/tasks/" + task.value() + "/decision", Map.of("verb", "agree"));
        String body = answer.response().body();
        boolean told = answer.status() == 409 && body.contains(rival.displayName()) && body.contains("已于");
        if (answer.status() != 200 && !told || body.contains("\tat ")) {
            odd.add(answer.status() + " " + body);
        }
        return answer.status() == 200;
    }
}
