package dev.mubiao.grid.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.platform.Refusal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Damaged documents of all formats: each is read or refused, and nothing else happens. {@code mubiao.fuzz.documents} is
 * how many are read by programs of their own, and {@code mubiao.fuzz.seed} where they begin; the number of a document
 * that does otherwise is in the message.
 */
class DocumentFuzzTests {

    private static final int WITHIN = 160;
    private static final int IN_PROGRAMS = Integer.getInteger("mubiao.fuzz.documents", 24);
    private static final long SEED = Long.getLong("mubiao.fuzz.seed", 20261129);

    private final DamagedDocuments documents = new DamagedDocuments();

    @Test
    void allAreWholeBeforeTheyAreDamaged() throws Exception {
        FileReading reading = new FileReading(ReadLimits.STANDARD);
        for (SourceFile file : documents.whole()) {
            assertThat(reading.read(file)).as(file.name()).isNotEmpty();
        }
    }

    @Test
    void damagedDocumentsAreReadOrRefused() throws Exception {
        FileReading reading = new FileReading(ReadLimits.STANDARD);
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        for (long seed = SEED; seed < SEED + WITHIN; seed++) {
            outcomes.merge(outcome(reading, documents.damaged(seed), seed), 1, Integer::sum);
        }
        assertThat(outcomes).containsKeys("read", "BROKEN", "EMPTY", "UNKNOWN_FORMAT");
    }

    private static String outcome(FileReading reading, SourceFile file, long seed) {
        try {
            reading.read(file);
            return "read";
        } catch (Unreadable refused) {
            return refused.reason().name();
        } catch (Throwable other) {
            return fail(file.name() + " of " + seed, other);
        }
    }

    @Test
    void programsThatReadDamagedDocumentsRefuseThemAndEnd() throws Exception {
        Set<Thread> threads = threads();
        ReaderSettings settings = new ReaderSettings(2, 2, Duration.ofSeconds(20), 256, Duration.ofMinutes(10));
        ReaderProcessPool pool = new ReaderProcessPool(settings, new ReaderCommand(ReaderProcess.class));
        Set<ProcessHandle> programs = new HashSet<>();
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        try {
            for (long seed = SEED; seed < SEED + IN_PROGRAMS; seed++) {
                outcomes.merge(outcome(pool, documents.damaged(seed), seed), 1, Integer::sum);
                pool.processIds().forEach(id -> ProcessHandle.of(id).ifPresent(programs::add));
            }
        } finally {
            pool.close();
        }
        assertThat(outcomes).containsKey("read").hasSizeGreaterThan(2);
        assertThat(pool.inside()).isZero();
        assertThat(programs).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        await().untilAsserted(() -> assertThat(threads()).isSubsetOf(threads));
    }

    private static String outcome(ReaderProcessPool pool, SourceFile file, long seed) {
        try {
            List<DocumentGrid> grids = pool.read(file);
            assertThat(grids).isNotEmpty();
            return "read";
        } catch (Refusal refused) {
            assertThat(refused.kind()).as(file.name() + " of " + seed).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refused.key()).as(file.name() + " of " + seed).startsWith("grid.refused.");
            return refused.key();
        } catch (RuntimeException other) {
            return fail(file.name() + " of " + seed, other);
        }
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("document-readers|reader.*"))
                .collect(Collectors.toSet());
    }
}
