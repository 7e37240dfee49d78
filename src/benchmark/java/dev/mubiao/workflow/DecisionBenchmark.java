package dev.mubiao.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private static final int WARM_UP = Integer.getInteger("mubiao.benchmark.warmUp", 300);
    private static final int BATCH = Integer.getInteger("mubiao.benchmark.batch", 80);
    private static final int ROUNDS = Integer.getInteger("mubiao.benchmark.rounds", 5);
    private static final int COUNTED = 10;
    private static final List<Function<BenchmarkDatabase, Contender>> CONTENDERS =
            List.of(MubiaoContender::new, CamundaContender::new, FlowableContender::new);

    private final BenchmarkDatabase database;
    private final List<Contender> contenders;

    private DecisionBenchmark(BenchmarkDatabase database, List<Contender> contenders) {
        this.database = database;
        this.contenders = contenders;
    }

    public static void main(String[] arguments) {
        System.out.println("| database | threads | Mubiao/s | bare engine/s | Flowable/s | Mubiao : bare"
                + " | Mubiao : Flowable |");
        System.out.println("|---|---|---|---|---|---|---|");
        List<String> counts = new ArrayList<>();
        for (BenchmarkDatabase database : BenchmarkDatabase.values()) {
            List<Contender> contenders =
                    CONTENDERS.stream().map(make -> make.apply(database)).toList();
            try {
                DecisionBenchmark benchmark = new DecisionBenchmark(database, contenders);
                contenders.forEach(contender -> decide(contender, WARM_UP, 1));
                benchmark.race(1);
                benchmark.race(4);
                counts.add(benchmark.count());
            } finally {
                contenders.forEach(Contender::close);
            }
        }
        System.out.println();
        System.out.println("| database | statements of Mubiao | of the bare engine | of Flowable | Mubiao : bare"
                + " | commits of Mubiao |");
        System.out.println("|---|---|---|---|---|---|");
        counts.forEach(System.out::println);
        System.exit(0);
    }

    /** Round by round beside each other, so that whatever else the machine does hits all of them. */
    private void race(int threads) {
        double[][] rates = new double[contenders.size()][ROUNDS];
        double[] bare = new double[ROUNDS];
        double[] flowable = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int who = 0; who < contenders.size(); who++) {
                rates[who][round] = decide(contenders.get(who), BATCH, threads);
            }
            bare[round] = rates[0][round] / rates[1][round];
            flowable[round] = rates[0][round] / rates[2][round];
        }
        System.out.printf(
                "| %s | %d | %.0f | %.0f | %.0f | %.2f | %.2f |%n",
                database.title,
                threads,
                median(rates[0]),
                median(rates[1]),
                median(rates[2]),
                median(bare),
                median(flowable));
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

    private String count() {
        double[] statements = new double[contenders.size()];
        double[] commits = new double[contenders.size()];
        for (int who = 0; who < contenders.size(); who++) {
            Contender contender = contenders.get(who);
            for (Contender.Running running : contender.start(COUNTED)) {
                for (Contender.Running at : List.of(running, running.atFinance())) {
                    String task = contender.task(at);
                    StatementCounter.Tally tally = contender.counter().during(() -> contender.agree(at, task));
                    statements[who] += tally.count() / (2.0 * COUNTED);
                    commits[who] += tally.commits / (2.0 * COUNTED);
                    list(contender, at, tally);
                }
            }
        }
        return "| %s | %.1f | %.1f | %.1f | %.2f | %.2f |"
                .formatted(
                        database.title,
                        statements[0],
                        statements[1],
                        statements[2],
                        statements[0] / statements[1],
                        commits[0]);
    }

    /** Leaves the statements of the latest decision at each step behind, to be read. */
    private void list(Contender contender, Contender.Running at, StatementCounter.Tally tally) {
        String name = "%s-%s-%s.txt"
                .formatted(contender.getClass().getSimpleName(), database.title, at.finance() ? "finance" : "unit");
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
