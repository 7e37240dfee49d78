package dev.mubiao.approval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Measures full decisions beside the bare engine and beside Flowable that does the same work: how many a second, what
 * is sent to the database, and how often it commits. See {@code docs/benchmarks.md}.
 */
final class DecisionBenchmark {

    private static final int WARM_UP = Integer.getInteger("mubiao.benchmark.warmUp", 1500);
    private static final int BATCH = Integer.getInteger("mubiao.benchmark.batch", 80);
    private static final int ROUNDS = Integer.getInteger("mubiao.benchmark.rounds", 5);
    private static final int COUNTED = 10;
    private static final int CROWD = Integer.getInteger("mubiao.benchmark.crowd", 100_000);
    private static final int AGAIN = 50;
    /** Names of the databases, and beginnings of the names of contenders, that are measured; empty for all. */
    private static final List<String> DATABASES = only("databases");

    private static final List<String> AGAINST = only("contenders");
    private static final Map<String, Function<BenchmarkDatabase, Contender>> CONTENDERS = new LinkedHashMap<>();

    static {
        CONTENDERS.put("Mubiao", MubiaoContender::new);
        CONTENDERS.put("bare engine as shipped", CamundaContender::asShipped);
        CONTENDERS.put("bare engine, our switches", CamundaContender::trimmed);
        CONTENDERS.put("Flowable as shipped", FlowableContender::asShipped);
        CONTENDERS.put("Flowable, our switches", FlowableContender::trimmed);
    }

    private final BenchmarkDatabase database;
    private final List<Contender> contenders;

    private DecisionBenchmark(BenchmarkDatabase database, List<Contender> contenders) {
        this.database = database;
        this.contenders = contenders;
    }

    public static void main(String[] arguments) {
        System.out.println("| database | waiting beside | threads | contender | decisions/s | Mubiao : contender |");
        System.out.println("|---|---|---|---|---|---|");
        List<String> counts = new ArrayList<>();
        CONTENDERS.keySet().removeIf(name -> !name.equals("Mubiao") && !chosen(AGAINST, name));
        for (BenchmarkDatabase database : BenchmarkDatabase.values()) {
            if (!chosen(DATABASES, database.name())) {
                continue;
            }
            List<Contender> contenders = CONTENDERS.values().stream()
                    .map(make -> make.apply(database))
                    .toList();
            try {
                DecisionBenchmark benchmark = new DecisionBenchmark(database, contenders);
                contenders.forEach(contender -> decide(contender, WARM_UP, 1));
                benchmark.race(1, 0);
                benchmark.race(4, 0);
                counts.addAll(benchmark.count());
                if (CROWD > 0) {
                    contenders.forEach(contender -> contender.crowd(CROWD));
                    contenders.forEach(contender -> decide(contender, AGAIN, 1));
                    benchmark.race(1, CROWD);
                    benchmark.race(4, CROWD);
                }
            } finally {
                contenders.forEach(Contender::close);
            }
        }
        System.out.println();
        System.out.println("| database | contender | statements | Mubiao : contender | commits |");
        System.out.println("|---|---|---|---|---|");
        counts.forEach(System.out::println);
        System.exit(0);
    }

    private static List<String> only(String property) {
        String names = System.getProperty("mubiao.benchmark." + property, "");
        return names.isEmpty() ? List.of() : List.of(names.split(","));
    }

    private static boolean chosen(List<String> beginnings, String name) {
        return beginnings.isEmpty() || beginnings.stream().anyMatch(name::startsWith);
    }

    /** Round by round beside each other, so that whatever else the machine does hits all of them. */
    private void race(int threads, int crowd) {
        double[][] rates = new double[contenders.size()][ROUNDS];
        double[][] ratios = new double[contenders.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int who = 0; who < contenders.size(); who++) {
                rates[who][round] = decide(contenders.get(who), BATCH, threads);
                ratios[who][round] = rates[0][round] / rates[who][round];
            }
        }
        for (int who = 0; who < contenders.size(); who++) {
            System.out.printf(
                    "| %s | %d | %d | %s | %.0f | %.2f |%n",
                    database.title, crowd, threads, name(who), median(rates[who]), median(ratios[who]));
        }
    }

    private static String name(int who) {
        return List.copyOf(CONTENDERS.keySet()).get(who);
    }

    /** Decides so many targets at both review steps. @return decisions a second */
    private static double decide(Contender contender, int count, int threads) {
        List<Contender.Running> running = contender.start(count);
        double seconds = agree(contender, running, threads)
                + agree(
                        contender,
                        running.stream().map(Contender.Running::atFinance).toList(),
                        threads);
        return 2 * count / seconds;
    }

    private static double agree(Contender contender, List<Contender.Running> running, int threads) {
        List<String> tasks = running.stream().map(contender::task).toList();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> parts = new ArrayList<>();
            long start = System.nanoTime();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                parts.add(pool.submit(() -> {
                    for (int i = first; i < tasks.size(); i += threads) {
                        contender.agree(running.get(i), tasks.get(i));
                    }
                }));
            }
            for (Future<?> part : parts) {
                part.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    private List<String> count() {
        List<String> lines = new ArrayList<>();
        double portal = 0;
        for (int who = 0; who < contenders.size(); who++) {
            Contender contender = contenders.get(who);
            double statements = 0;
            double commits = 0;
            for (Contender.Running running : contender.start(COUNTED)) {
                for (Contender.Running at : List.of(running, running.atFinance())) {
                    String task = contender.task(at);
                    StatementCounter.Tally tally = contender.counter().during(() -> contender.agree(at, task));
                    statements += tally.count() / (2.0 * COUNTED);
                    commits += tally.commits / (2.0 * COUNTED);
                    list(who, at, tally);
                }
            }
            portal = who == 0 ? statements : portal;
            lines.add("| %s | %s | %.1f | %.2f | %.2f |"
                    .formatted(database.title, name(who), statements, portal / statements, commits));
        }
        return lines;
    }

    /** Leaves the statements of the latest decision at each step behind, to be read. */
    private void list(int who, Contender.Running at, StatementCounter.Tally tally) {
        String name = "%s-%s-%s.txt".formatted(name(who), database.title, at.finance() ? "finance" : "unit");
        List<String> lines = new ArrayList<>();
        tally.statements.forEach((text, count) -> lines.add(count + "  " + text));
        try {
            Path folder = Files.createDirectories(Path.of("target", "decision-statements"));
            Files.write(folder.resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
