package dev.mubiao.documents.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.documents.templates.ExportTemplates;
import dev.mubiao.documents.templates.TargetWriting;
import dev.mubiao.documents.templates.TemplateChoice;
import dev.mubiao.documents.templates.TemplateFieldCatalogue;
import dev.mubiao.documents.write.DocumentWriter;
import dev.mubiao.documents.write.DocumentWriters;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.TargetDocuments;
import dev.mubiao.documents.write.WritingProgress;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.letter.ApprovalLetters;
import dev.mubiao.grid.template.TemplateFiles;
import dev.mubiao.platform.jobs.RequestsInProgress;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.testing.Explanations;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Steps of exports that fail, are stopped, or are done by several nodes. */
@PortalTest
class ExportStepsTests {

    @Autowired
    ExportTemplates templates;

    @Autowired
    TemplateFieldCatalogue catalogue;

    @Autowired
    TemplateFiles files;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TargetLifecycle lifecycle;

    @Autowired
    Exports exports;

    @Autowired
    ExportTable table;

    @Autowired
    ExportParts parts;

    @Autowired
    ExportSteps steps;

    @Autowired
    TargetDocuments documents;

    @Autowired
    LetterHeadings letterHeadings;

    @Autowired
    ActorsNow actorsNow;

    @Autowired
    ExportLimits limits;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    Organisation organisation;
    Actor preparer;

    @BeforeEach
    void somebodyPrepares() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
    }

    @AfterEach
    void removeExports() {
        exports.of(preparer.id()).forEach(job -> exports.remove(preparer.id(), job.id()));
    }

    @Test
    void aNodeThatFailsAfterAnotherOneFinishedLeavesTheFileAlone() throws IOException {
        UUID id = begun(preparer, WrittenFormat.JSON, ExportLayout.EACH, draft(2));
        ExportSteps slow = steps(() -> {
            while (steps.next(id, WritingProgress.UNSEEN)) {
                assertThat(state(id).running()).isTrue();
            }
            throw new IllegalStateException("cannot be written here");
        });

        assertThat(slow.next(id, WritingProgress.UNSEEN)).isFalse();

        assertThat(state(id).state()).isEqualTo(ExportState.FINISHED);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file(id)))) {
            assertThat(zip.getNextEntry()).isNotNull();
            assertThat(zip.getNextEntry()).isNotNull();
        }
    }

    @Test
    void aDocumentThatTakesAllStackOrMemoryEndsTheExport() {
        for (Error error : List.of(new StackOverflowError(), new OutOfMemoryError())) {
            UUID id = begun(preparer, WrittenFormat.JSON, ExportLayout.ONE, draft(1));

            assertThat(steps(() -> {
                                throw error;
                            })
                            .next(id, WritingProgress.UNSEEN))
                    .isFalse();

            assertThat(state(id).failure()).isEqualTo(ExportFailure.UNWRITABLE);
        }
    }

    @Test
    void aDatabaseThatIsAwayIsNoFaultOfTheDocument() {
        UUID id = begun(preparer, WrittenFormat.JSON, ExportLayout.ONE, draft(1));

        assertThatThrownBy(() -> steps.next(id, written -> {
                    throw new QueryTimeoutException("away");
                }))
                .isInstanceOf(QueryTimeoutException.class);

        assertThat(state(id).running()).isTrue();
    }

    @Test
    void aStopIsHeardWithinTheDocumentsOfAStep() {
        UUID id = begun(preparer, WrittenFormat.JSON, ExportLayout.EACH, draft(2));

        assertThat(steps.next(id, written -> {
                    throw new CancellationException("stopped");
                }))
                .isFalse();

        assertThat(state(id).count()).isEqualTo(new ExportJob.Count(2, 0, 0, 0, 0));
    }

    @Test
    void aLetterSaysTheYearThatWasApprovedWhateverTheDraftSaysSince() throws IOException {
        TargetId approved = approved();
        jdbc.update("update target set budget_year = null where id = ?", approved.value());
        UUID id = begun(preparer, WrittenFormat.DOCX, ExportLayout.LETTER, List.of(approved));

        while (steps.next(id, WritingProgress.UNSEEN)) {
            assertThat(state(id).running()).isTrue();
        }

        try (XWPFDocument letter = new XWPFDocument(new ByteArrayInputStream(file(id)))) {
            assertThat(letter.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .collect(Collectors.joining("\n")))
                    .contains("2026年度绩效目标已经审核通过");
        }
    }

    @Test
    void whoReadsTheTargetsOfALetterSaysThatHeIsAlive() {
        UUID id = begun(preparer, WrittenFormat.DOCX, ExportLayout.LETTER, List.of(approved()));
        ApprovalLetters letters = mock();

        assertThat(steps(new DocumentWriters(List.of()), letters).next(id, written -> {
                    throw new CancellationException("stopped");
                }))
                .isFalse();

        verifyNoInteractions(letters);
    }

    @Test
    void anExportThatWaitsForItsTurnKeepsItsLease() throws Exception {
        Actor other = new Organisation(administration, directory).preparer();
        UUID working = begun(preparer, WrittenFormat.JSON, ExportLayout.ONE, draft(1));
        UUID waiting = begun(other, WrittenFormat.JSON, ExportLayout.ONE, draft(1));
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ExportSteps slow = mock();
        when(slow.next(eq(working), any())).thenAnswer(call -> {
            writing.countDown();
            goOn.await();
            return false;
        });
        ExportWorker worker = new ExportWorker(table, slow, new RequestsInProgress(), clock);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = threads.submit(() -> worker.work(working));
            assertThat(writing.await(60, TimeUnit.SECONDS)).isTrue();
            Future<Boolean> second = threads.submit(() -> worker.work(waiting));

            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> prolonged(waiting));

            assertThat(second.isDone()).isFalse();
            goOn.countDown();
            assertThat(first.get()).isFalse();
            assertThat(second.get()).isFalse();
        } finally {
            goOn.countDown();
            threads.shutdown();
            worker.destroy();
            exports.remove(other.id(), new ExportId(waiting));
        }
    }

    @Test
    void aFileThatIsRemovedWhileItIsReadIsNotTakenForAShorterOne() {
        UUID id = begun(preparer, WrittenFormat.JSON, ExportLayout.ONE, draft(1));
        parts.add(id, 0, new ExportParts.Document("大", new byte[2 * ExportParts.PART + 5]));

        assertThatThrownBy(() -> parts.write(id, 0, new OutputStream() {
                    @Override
                    public void write(int value) {
                        throw new AssertionError("written in parts");
                    }

                    @Override
                    public void write(byte[] content, int from, int length) {
                        exports.remove(preparer.id(), new ExportId(id));
                    }
                }))
                .isInstanceOf(IOException.class);
    }

    private List<TargetId> draft(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> drafts.create(preparer, organisation.unit(), PublishedContents.project("教室修缮" + i)))
                .toList();
    }

    private TargetId approved() {
        TargetId target = draft(1).get(0);
        Explanations.give(context, preparer, target);
        new TransactionTemplate(transactions).executeWithoutResult(status -> lifecycle.submit(preparer, target));
        jdbc.update("update target set status = 'APPROVED' where id = ?", target.value());
        return target;
    }

    /** Without a worker: it has the lease of somebody else. */
    private UUID begun(Actor owner, WrittenFormat format, ExportLayout layout, List<TargetId> targets) {
        ExportJob job = new ExportJob(
                new ExportId(UUID.randomUUID()),
                new ExportJob.Owner(owner.id(), false),
                format,
                layout,
                TemplateChoice.LAYOUT,
                "绩效目标",
                ExportState.RUNNING,
                null,
                new ExportJob.Count(targets.size(), 0, 0, 0, 0),
                new ExportJob.Times(clock.instant(), null, clock.instant().plus(Duration.ofDays(1))));
        UUID id = job.id().value();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            table.add(job, 0, targets);
            jdbc.update("update export_job set lease_until = timestamp '2999-01-01 00:00:00' where id = ?", id);
        });
        return id;
    }

    private boolean prolonged(UUID id) {
        return jdbc.queryForObject("select lease_until from export_job where id = ?", OffsetDateTime.class, id)
                .isBefore(OffsetDateTime.parse("2900-01-01T00:00:00Z"));
    }

    private ExportJob state(UUID id) {
        return exports.state(preparer.id(), new ExportId(id));
    }

    private byte[] file(UUID id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.file(preparer, new ExportId(id)).content().writeTo(out);
        return out.toByteArray();
    }

    /** Of another node, which does something else where it ought to write JSON. */
    private ExportSteps steps(Runnable writing) {
        DocumentWriter writer = new DocumentWriter() {
            @Override
            public WrittenFormat format() {
                return WrittenFormat.JSON;
            }

            @Override
            public void write(List<PrintedTarget> targets, OutputStream out, WritingProgress progress) {
                writing.run();
            }
        };
        return steps(new DocumentWriters(List.of(writer)), mock());
    }

    private ExportSteps steps(DocumentWriters writers, ApprovalLetters letters) {
        return new ExportSteps(
                table,
                parts,
                documents,
                new TargetWriting(templates, catalogue, files, writers),
                letters,
                letterHeadings,
                actorsNow,
                limits,
                transactions,
                clock);
    }
}
