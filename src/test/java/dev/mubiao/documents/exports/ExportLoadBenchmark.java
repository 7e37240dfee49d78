package dev.mubiao.documents.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mubiao.MubiaoApplication;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.directory.tokens.ApiScope;
import dev.mubiao.directory.tokens.ApiTokens;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PostgresDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures what people wait for while 2,000 targets are exported as one zip, beside what they wait for when nothing else
 * runs: 20 of them list, read and write targets over HTTP, with pauses between their clicks. See {@code
 * docs/benchmarks.md}.
 */
final class ExportLoadBenchmark {

    private static final int TARGETS = 2_000;
    private static final int PEOPLE = 20;
    private static final int SECONDS_QUIET = 60;
    private static final int SECONDS_WARM_UP = 30;
    private static final int SHORTEST_PAUSE = 200;
    private static final int LONGEST_PAUSE = 1_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String root;
    private final Exports exports;
    private final Actor exporter;
    private final List<Worker> workers = new ArrayList<>();
    private final Organisation organisation;

    /** Somebody at work, with a draft of his own. */
    private record Worker(Api api, TargetId draft) {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        List<WrittenFormat> formats = arguments.length == 0
                ? List.of(WrittenFormat.DOCX, WrittenFormat.PDF)
                : Arrays.stream(arguments).map(WrittenFormat::of).toList();
        System.out.println(
                "| database | format | targets/s | clicks quiet | p95 ms | clicks meanwhile | p95 ms | ratio |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        Path file = Files.createTempDirectory(Path.of("target"), "export-benchmark");
        measure("H2", "jdbc:h2:file:" + file.toAbsolutePath() + "/portal;WRITE_DELAY=0", "sa", "", formats);
        measure("PostgreSQL", PostgresDatabase.newDatabase(), "postgres", "postgres", formats);
        System.exit(0);
    }

    private static void measure(String database, String url, String user, String password, List<WrittenFormat> formats)
            throws InterruptedException, ExecutionException {
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
            ExportLoadBenchmark benchmark = new ExportLoadBenchmark(portal);
            benchmark.work(whileRunning(SECONDS_WARM_UP));
            for (WrittenFormat format : formats) {
                benchmark.print(database, format);
            }
        }
    }

    private ExportLoadBenchmark(ConfigurableApplicationContext portal) {
        root = "http://127.0.0.1:" + portal.getEnvironment().getProperty("local.server.port");
        exports = portal.getBean(Exports.class);
        organisation = new Organisation(portal.getBean(DirectoryAdministration.class), portal.getBean(Directory.class));
        exporter = organisation.preparer();
        TargetDrafts drafts = portal.getBean(TargetDrafts.class);
        List<TargetId> targets = IntStream.range(0, TARGETS)
                .mapToObj(i -> drafts.create(exporter, organisation.unit(), PublishedContents.project("教室修缮" + i)))
                .toList();
        ApiTokens tokens = portal.getBean(ApiTokens.class);
        LocalDate tomorrow = LocalDate.now(WorkingCalendar.ZONE).plusDays(1);
        for (int i = 0; i < PEOPLE; i++) {
            Actor person = organisation.person("worker" + i, Grant.of(Role.PREPARER, organisation.unit()));
            String token = tokens.issue(person, "benchmark", Set.of(ApiScope.READ, ApiScope.WORK), tomorrow);
            workers.add(new Worker(Api.withToken(root, token), targets.get(i)));
        }
    }

    private void print(String database, WrittenFormat format) throws InterruptedException, ExecutionException {
        List<Double> quiet = work(whileRunning(SECONDS_QUIET));
        long start = System.nanoTime();
        ExportId id = exports.start(
                exporter,
                ExportRequest.matching(
                        new TargetFilter(Set.of(), null, organisation.unit(), null, null), format, ExportLayout.EACH));
        List<Double> meanwhile = work(() -> exports.state(exporter.id(), id).running());
        double seconds = (System.nanoTime() - start) / 1e9;
        ExportJob job = exports.state(exporter.id(), id);
        if (job.state() != ExportState.FINISHED || job.count().documents() != TARGETS) {
            throw new IllegalStateException("not exported, so nothing was measured: " + job);
        }
        exports.remove(exporter.id(), id);
        double before = percentile(quiet);
        double then = percentile(meanwhile);
        System.out.printf(
                "| %s | %s | %.0f | %d | %.0f | %d | %.0f | %.2f |%n",
                database,
                format.word(),
                TARGETS / seconds,
                quiet.size(),
                before,
                meanwhile.size(),
                then,
                then / before);
    }

    private static BooleanSupplier whileRunning(int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        return () -> System.nanoTime() < end;
    }

    /** All work until it is over. @return how long each click took, in milliseconds */
    private List<Double> work(BooleanSupplier goesOn) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<List<Double>>> all = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                Worker worker = workers.get(i);
                Random random = new Random(i);
                all.add(threads.submit(() -> {
                    List<Double> clicks = new ArrayList<>();
                    while (goesOn.getAsBoolean()) {
                        click(worker, random, clicks);
                        TimeUnit.MILLISECONDS.sleep(random.nextInt(SHORTEST_PAUSE, LONGEST_PAUSE));
                    }
                    return clicks;
                }));
            }
            List<Double> clicks = new ArrayList<>();
            for (Future<List<Double>> one : all) {
                clicks.addAll(one.get());
            }
            return clicks;
        } finally {
            threads.shutdownNow();
        }
    }

    private void click(Worker worker, Random random, List<Double> clicks) throws IOException {
        String own = "/api/v1/targets/" + worker.draft().value();
        switch (random.nextInt(3)) {
            case 0 -> timed(clicks, () -> worker.api().get("/api/v1/targets?q=" + random.nextInt(TARGETS)));
            case 1 -> timed(clicks, () -> worker.api().get(own));
            default -> {
                ObjectNode read =
                        (ObjectNode) timed(clicks, () -> worker.api().get(own)).body();
                ObjectNode content = (ObjectNode) read.get("content");
                content.put("overview", "第" + random.nextInt() + "稿");
                ObjectNode change = JSON.createObjectNode()
                        .put("version", read.get("version").asLong());
                change.set("content", content);
                String body = JSON.writeValueAsString(change);
                timed(clicks, () -> worker.api().raw("PUT", own, "application/json", body));
            }
        }
    }

    private static Api.Answer timed(List<Double> clicks, Supplier<Api.Answer> click) {
        long start = System.nanoTime();
        Api.Answer answer = click.get().expect(200);
        clicks.add((System.nanoTime() - start) / 1e6);
        return answer;
    }

    private static double percentile(List<Double> clicks) {
        if (clicks.isEmpty()) {
            throw new IllegalStateException("nobody clicked, so nothing was measured");
        }
        return clicks.stream().sorted().toList().get((int) (clicks.size() * 0.95));
    }
}
