package dev.mubiao.worklist;

import dev.mubiao.MubiaoApplication;
import dev.mubiao.directory.Actor;
import dev.mubiao.testing.PostgresDatabase;
import dev.mubiao.worklist.query.WorkItems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures the inbox beside the engine's own task query, on the same open tasks in the same database: first page,
 * filtered page, deep page and count, on H2 and PostgreSQL. See {@code docs/benchmarks.md}.
 */
final class InboxBenchmark {

    private static final int PAGE = 50;
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 11;
    private static final String STEP = "财政审核";

    private final WorkItems items;
    private final TaskService engine;
    private final OpenTaskSeed seed;
    private final Actor reader;

    private InboxBenchmark(ConfigurableApplicationContext portal, OpenTaskSeed seed, Actor reader) {
        this.items = portal.getBean(WorkItems.class);
        this.engine = portal.getBean(TaskService.class);
        this.seed = seed;
        this.reader = reader;
    }

    public static void main(String[] arguments) throws IOException {
        System.out.println("| database | open tasks | groups | read | engine ms | inbox ms | ratio |");
        System.out.println("|---|---|---|---|---|---|---|");
        Path file = Files.createTempDirectory(Path.of("target"), "inbox-benchmark");
        measure(
                "H2",
                "jdbc:h2:file:" + file.toAbsolutePath() + "/portal;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0",
                "sa",
                "");
        measure("PostgreSQL", PostgresDatabase.newDatabase(), "postgres", "postgres");
    }

    // H2 would otherwise answer a statement that it has just answered from memory.
    private static void measure(String database, String url, String user, String password) {
        try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(MubiaoApplication.class)
                .profiles("test")
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.password=" + password,
                        "--server.port=0",
                        "--logging.level.root=error",
                        "--vaadin.productionMode=true",
                        "--spring.main.banner-mode=off")) {
            OpenTaskSeed seed = portal.getBeanFactory().createBean(OpenTaskSeed.class);
            List<Actor> readers = List.of(seed.reader(10), seed.reader(30));
            for (int tasks : List.of(5_000, 100_000)) {
                seed.fillUpTo(tasks, readers);
                for (Actor reader : readers) {
                    new InboxBenchmark(portal, seed, reader)
                            .print("| " + database + " | " + tasks + " | "
                                    + reader.grants().size() + " | ");
                }
            }
        }
    }

    private void print(String prefix) {
        WorkItemQuery all = Box.TODO.query();
        WorkItemQuery filtered =
                all.matching(WorkItemFilter.NONE.withSteps(Set.of(STEP)).withDue(DueSpan.OVERDUE));
        WorkItemQuery worded = all.matching(WorkItemFilter.NONE.withText("7号"));
        int depth = Math.toIntExact(query().count() / 2 / PAGE * PAGE);
        String cursor = cursor(all, depth);
        same("first page", prefix, () -> list(query(), 0), () -> page(all, null));
        same("filtered page", prefix, () -> list(filteredQuery(), 0), () -> page(filtered, null));
        same("page by name", prefix, () -> list(query().taskDescriptionLike("%7号%"), 0), () -> page(worded, null));
        same("page from row " + depth, prefix, () -> list(query(), depth), () -> page(all, cursor));
        same(
                "count",
                prefix,
                () -> List.of("" + Math.min(query().count(), BoxCount.LIMIT)),
                () -> List.of("" + items.count(reader, Box.TODO).number()));
    }

    private void same(String read, String prefix, Supplier<List<String>> engines, Supplier<List<String>> ours) {
        if (engines.get().isEmpty() || !engines.get().equals(ours.get())) {
            throw new IllegalStateException("not the same answer: " + read + prefix);
        }
        double theirs = median(engines);
        double mine = median(ours);
        System.out.printf("%s%s | %.2f | %.2f | %.0f |%n", prefix, read, theirs, mine, theirs / mine);
    }

    private static double median(Supplier<List<String>> work) {
        double[] rounds = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            if (work.get().isEmpty()) {
                throw new IllegalStateException("nothing was read, so nothing was measured");
            }
            if (round >= 0) {
                rounds[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private TaskQuery query() {
        return engine.createTaskQuery()
                .or()
                .taskCandidateGroupIn(
                        Assignee.allOf(reader).stream().map(Assignee::key).toList())
                .taskAssignee(OpenTaskSeed.assignee(reader))
                .endOr();
    }

    private TaskQuery filteredQuery() {
        return query().taskName(STEP).dueBefore(java.util.Date.from(seed.now()));
    }

    private static List<String> list(TaskQuery query, int offset) {
        return query.orderByDueDate().asc().listPage(offset, PAGE).stream()
                .map(Task::getId)
                .toList();
    }

    private List<String> page(WorkItemQuery query, @Nullable String cursor) {
        List<String> ids = new ArrayList<>();
        items.page(reader, query, cursor, PAGE)
                .items()
                .forEach(item -> ids.add(
                        item.step().task() == null ? "" : item.step().task().value()));
        return ids;
    }

    private @Nullable String cursor(WorkItemQuery query, int depth) {
        @Nullable String cursor = null;
        for (int at = 0; at < depth; at += PAGE) {
            cursor = items.page(reader, query, cursor, PAGE).next();
        }
        return cursor;
    }
}
