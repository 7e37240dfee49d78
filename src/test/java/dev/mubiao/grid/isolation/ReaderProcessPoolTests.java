package dev.mubiao.grid.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridParagraph;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.platform.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a file makes its reader do, it is refused, and the next one is read. */
class ReaderProcessPoolTests {

    private static final ReaderCommand HOSTILE = new ReaderCommand(HostileReaderProcess.class);
    private static final ReaderSettings SETTINGS =
            new ReaderSettings(1, 1, Duration.ofMinutes(2), 64, Duration.ofMinutes(10));
    private static final ReaderProcessPool POOL = new ReaderProcessPool(SETTINGS, HOSTILE);

    /** For files that never end. */
    private static final ReaderProcessPool IMPATIENT =
            new ReaderProcessPool(new ReaderSettings(1, 1, Duration.ofSeconds(5), 64, Duration.ofMinutes(10)), HOSTILE);

    @AfterAll
    static void close() throws InterruptedException {
        POOL.close();
        IMPATIENT.close();
    }

    @Test
    void aFileThatNeverEndsIsStopped() {
        assertThatThrownBy(() -> IMPATIENT.read(file("loop"))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.key()).isEqualTo("grid.refused.time");
            assertThat(refusal.arguments()).containsExactly("loop", 5L);
        });
        assertThat(texts(IMPATIENT.read(file("good")))).containsExactly("读到3");
    }

    @ParameterizedTest
    @CsvSource({"memory,memory", "much,memory", "killed,memory", "exit,broken", "error,broken", "nonsense,broken"})
    void whateverAFileDoesTheNextOneIsRead(String name, String reason) {
        assertThatThrownBy(() -> POOL.read(file(name))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.key()).isEqualTo("grid.refused." + reason);
            assertThat(refusal.arguments()[0]).isEqualTo(name);
        });
        assertThat(texts(POOL.read(file("good")))).containsExactly("读到3");
    }

    @Test
    void theProgramOfThePortalReadsAsThePortalWould() throws Exception {
        ReaderSettings usual = new ReaderSettings(1, 1, Duration.ofMinutes(2), 256, Duration.ofMinutes(10));
        try (ReaderProcessPool pool = new ReaderProcessPool(usual)) {
            for (String text :
                    List.of("名称,金额\n道路,7.5\n", "<table><tr><td rowspan=2>产出<td>数量<tr><td>质量</table>", "甲\t乙")) {
                SourceFile file = new SourceFile("表.xls", text.getBytes(StandardCharsets.UTF_8));
                assertThat(pool.read(file)).isEqualTo(new FileReading(ReadLimits.STANDARD).read(file));
            }
            assertThatThrownBy(() -> pool.read(new SourceFile("表.xls", new byte[] {'P', 'K', 3, 4})))
                    .hasMessageContaining("grid.refused.broken");
        }
    }

    @Test
    void theRefusalSaysTheLimit() {
        assertThatThrownBy(() -> POOL.read(file("memory")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("memory", 64));
    }

    @ParameterizedTest
    @CsvSource({"errors", "print"})
    void whatItPrintsDisturbsNothing(String name) {
        assertThat(texts(POOL.read(file(name)))).containsExactly("读到3");
        Set<Long> programs = POOL.processIds();
        assertThat(texts(POOL.read(file("good")))).containsExactly("读到3");
        assertThat(POOL.processIds()).isEqualTo(programs);
    }

    @Test
    void aRefusalNamesTheFileWithinAnArchive() {
        assertThatThrownBy(() -> POOL.read(file("unreadable"))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("grid.refused.encrypted");
            assertThat(refusal.arguments()).containsExactly("包.zip/表.xlsx");
        });
    }

    @Test
    void whatIsTooLargeIsNotEvenHandedOver() {
        assertThatThrownBy(() -> POOL.read(new SourceFile("good", new byte[20 * 1024 * 1024 + 1])))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("good", 20));
        assertThat(texts(POOL.read(new SourceFile("good", new byte[20 * 1024 * 1024]))))
                .containsExactly("读到" + 20 * 1024 * 1024);
    }

    @Test
    void itHasNoEnvironmentAndAFolderOfItsOwn() {
        List<String> texts = texts(POOL.read(file("environment")));
        assertThat(texts.get(0)).isEqualTo("[]");
        assertThat(texts.get(1)).contains("mubiao-reader").isEqualTo(texts.get(2));
    }

    @Test
    void aProgramIsReplacedAfterManyFiles() {
        POOL.read(file("good"));
        Set<Long> before = POOL.processIds();
        for (int i = 0; i < 200; i++) {
            POOL.read(file("good"));
        }
        assertThat(POOL.processIds()).doesNotContainAnyElementsOf(before);
    }

    @Test
    void whoFindsNoPlaceIsToldSo() throws InterruptedException {
        CompletableFuture<Throwable> first = failure(IMPATIENT, "loop");
        await().until(() -> IMPATIENT.inside() == 1);
        List<String> second = new ArrayList<>();
        Thread waiting = new Thread(() -> second.addAll(texts(IMPATIENT.read(file("good")))));
        waiting.start();
        await().until(() -> IMPATIENT.inside() == 2);
        assertThatThrownBy(() -> IMPATIENT.read(file("good"))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(refusal.key()).isEqualTo("grid.busy");
        });
        assertThat(first.join()).hasMessageContaining("grid.refused.time");
        waiting.join();
        assertThat(second).containsExactly("读到3");
    }

    @Test
    void nothingIsLeftAfterTheEnd() throws InterruptedException {
        ReaderProcessPool pool = new ReaderProcessPool(SETTINGS, HOSTILE);
        Path folder = Path.of(texts(pool.read(file("environment"))).get(1));
        Set<Long> programs = pool.processIds();
        assertThat(programs).hasSize(1).allMatch(ReaderProcessPoolTests::alive);
        CompletableFuture<Throwable> busy = failure(pool, "loop");
        await().until(() -> pool.inside() == 1);

        pool.close();

        assertThat(busy.join()).hasMessageContaining("grid.unavailable");
        assertThat(programs).noneMatch(ReaderProcessPoolTests::alive);
        assertThat(folder).doesNotExist();
        assertThatThrownBy(() -> pool.read(file("good"))).hasMessageContaining("grid.unavailable");
        assertThat(pool.processIds()).isEmpty();
    }

    @Test
    void aProgramThatHasNothingToDoEnds() throws InterruptedException {
        ReaderSettings brief = new ReaderSettings(1, 1, Duration.ofMinutes(2), 64, Duration.ofMillis(20));
        ReaderProcessPool pool = new ReaderProcessPool(brief, HOSTILE);
        pool.read(file("good"));
        await().until(() -> pool.processIds().isEmpty());
        assertThat(texts(pool.read(file("good")))).containsExactly("读到3");
        pool.close();
    }

    @Test
    void aProgramThatIsStartedAheadIsNoneMoreThanMayRead() throws InterruptedException {
        ReaderProcessPool pool = new ReaderProcessPool(SETTINGS, HOSTILE);
        pool.startIdle();
        Set<Long> programs = pool.processIds();
        assertThat(programs).hasSize(1);
        pool.startIdle();
        assertThat(pool.processIds()).isEqualTo(programs);
        CompletableFuture<Throwable> busy = failure(pool, "loop");
        await().until(() -> pool.inside() == 1);
        pool.startIdle();
        assertThat(pool.processIds()).isEqualTo(programs);

        pool.close();

        assertThat(busy.join()).hasMessageContaining("grid.unavailable");
        pool.startIdle();
        assertThat(pool.processIds()).isEmpty();
    }

    @Test
    void aProgramThatOwesAnAnswerReadsNoOtherFile() throws Exception {
        ReaderWorker worker = ReaderWorker.start(HOSTILE, 64);
        worker.ready();
        long before = System.nanoTime();
        assertThatThrownBy(() -> worker.read(file("unreadable"))).isInstanceOf(Unreadable.class);
        assertThat(worker.reusable()).isTrue();
        assertThat(worker.idleSince(before)).isFalse();

        CompletableFuture<Throwable> reading =
                CompletableFuture.supplyAsync(() -> catchThrowable(() -> worker.read(file("loop"))));
        await().until(() -> !worker.reusable());

        worker.close();
        assertThat(reading.join()).isInstanceOf(IOException.class);
    }

    @Test
    void aProgramEndsWithItsPortalWhateverItDoes() throws Exception {
        Path folder = Files.createTempDirectory("mubiao-reader-test");
        Process process = new ProcessBuilder(HOSTILE.line(folder, 64))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        FrameReader answers = new FrameReader(process.getInputStream(), ReadLimits.STANDARD);
        answers.ready();
        try (FrameWriter files = new FrameWriter(process.getOutputStream())) {
            files.file(file("loop"));
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        Files.delete(folder);
    }

    @Test
    void aProgramThatDoesNotStartIsNoFaultOfTheFile() throws InterruptedException {
        ReaderProcessPool pool =
                new ReaderProcessPool(SETTINGS, new ReaderCommand("dev.mubiao.Nothing", "file:/", "/nothing.jar"));
        assertThatThrownBy(() -> pool.read(file("good"))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(refusal.key()).isEqualTo("grid.unavailable");
        });
        assertThat(pool.processIds()).isEmpty();
        pool.close();
    }

    /** Reads it in another thread. */
    private static CompletableFuture<Throwable> failure(ReaderProcessPool pool, String name) {
        return CompletableFuture.supplyAsync(() -> catchThrowable(() -> pool.read(file(name))));
    }

    private static SourceFile file(String name) {
        return new SourceFile(name, new byte[3]);
    }

    private static List<String> texts(List<DocumentGrid> grids) {
        return grids.stream()
                .flatMap(grid -> grid.blocks().stream())
                .map(block -> ((GridParagraph) block).text())
                .toList();
    }

    private static boolean alive(long program) {
        return ProcessHandle.of(program).filter(ProcessHandle::isAlive).isPresent();
    }
}
