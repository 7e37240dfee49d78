package dev.mubiao.documents.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitDetails;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.documents.DocumentReader;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.templates.ExportTemplates;
import dev.mubiao.documents.templates.TemplateChoice;
import dev.mubiao.documents.write.WritingProgress;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.letter.ApprovalLetters;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Refusal;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.testing.Explanations;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Exports from their start to their end, on one node and on one that took over from another. */
@PortalTest
class ExportsTests {

    @Autowired
    ExportTemplates templates;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TargetQueries queries;

    @Autowired
    DocumentReader reader;

    @Autowired
    Exports exports;

    @Autowired
    ExportTable table;

    @Autowired
    ExportParts parts;

    @Autowired
    ExportSteps steps;

    @Autowired
    ExportWorker worker;

    @Autowired
    ApprovalLetters letters;

    @Autowired
    ExportPurge purge;

    @Autowired
    MessageSource messages;

    @Autowired
    ApplicationContext context;

    @Autowired
    TargetLifecycle lifecycle;

    @Autowired
    TransactionTemplate transaction;

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

    @Test
    void eachTargetIsAFileOfAZipUnderAReadableName() throws IOException {
        draft(ExportSteps.TARGETS_A_STEP + 3);

        ExportJob job = finished(exports.start(preparer, matching(WrittenFormat.JSON, ExportLayout.EACH)));

        Map<String, byte[]> files = unzipped(file(job));
        String unit = directory.unit(organisation.unit()).name();
        assertThat(files).hasSize(ExportSteps.TARGETS_A_STEP + 3).containsKey(unit + "-教室修缮7-2026.json");
        assertThat(job.count())
                .isEqualTo(new ExportJob.Count(files.size(), files.size(), files.size(), 0, files.size()));
        assertThat(names(files.get(unit + "-教室修缮7-2026.json"))).containsExactly("教室修缮7");
    }

    @Test
    void oneDocumentHasAllTargets() throws IOException {
        draft(30);

        ExportJob job = finished(exports.start(preparer, matching(WrittenFormat.JSON, ExportLayout.ONE)));

        ExportFile file = exports.file(preparer, job.id());
        assertThat(file.name()).isEqualTo("绩效目标30项.json");
        assertThat(file.mediaType()).isEqualTo("application/json");
        assertThat(names(file(job))).hasSize(30).doesNotHaveDuplicates().contains("教室修缮0", "教室修缮29");
    }

    @Test
    void chosenTargetsComeInTheirOrderAndForeignOnesAreLeftOutAndCounted() throws IOException {
        List<TargetId> own = draft(2);
        Organisation others = new Organisation(administration, directory);
        TargetId foreign = drafts.create(others.preparer(), others.unit(), PublishedContents.project("他人的"));

        ExportJob job = finished(exports.start(
                preparer,
                ExportRequest.of(
                        List.of(own.get(1), foreign, own.get(0), own.get(1)), WrittenFormat.JSON, ExportLayout.ONE)));

        assertThat(names(file(job))).containsExactly("教室修缮1", "教室修缮0");
        assertThat(job.count()).isEqualTo(new ExportJob.Count(3, 3, 3, 1, 1));
    }

    @Test
    void aLetterHasWhatWasApprovedOfTheUnitAndYearAsItsAnnex() throws IOException {
        List<TargetId> targets = draft(3);
        for (TargetId target : targets.subList(0, 2)) {
            Explanations.give(context, preparer, target);
            transaction.executeWithoutResult(status -> lifecycle.submit(preparer, target));
            jdbc.update("update target set status = 'APPROVED' where id = ?", target.value());
        }

        ExportJob job = finished(exports.start(
                preparer, ExportRequest.letter(organisation.unit(), new BudgetYear(2026), WrittenFormat.DOCX)));

        String unit = directory.unit(organisation.unit()).name();
        ExportFile file = exports.file(preparer, job.id());
        assertThat(file.name()).isEqualTo("关于" + unit + "2026年度绩效目标的批复.docx");
        try (XWPFDocument letter = new XWPFDocument(new ByteArrayInputStream(file(job)))) {
            String text =
                    letter.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertThat(text)
                    .contains("批复项目绩效目标 2 项，涉及金额 52万元。")
                    .contains(directory.office(organisation.office()).name())
                    .doesNotContain("整体绩效目标");
            assertThat(letter.getTables()).hasSize(2 * 2);
        }
    }

    @Test
    void aLetterIsOfTheYearThatWasApprovedAlsoOfTargetsThatAreAdjusted() throws IOException {
        TargetId adjusted = draft(1).get(0);
        Explanations.give(context, preparer, adjusted);
        transaction.executeWithoutResult(status -> lifecycle.submit(preparer, adjusted));
        jdbc.update(
                "update target set status = 'ADJUSTING', published_revision = 1, budget_year = 2027 where id = ?",
                adjusted.value());

        assertThat(queries.approved(preparer, organisation.unit(), new BudgetYear(2026)))
                .containsExactly(adjusted);
        assertThat(queries.approved(preparer, organisation.unit(), new BudgetYear(2027)))
                .isEmpty();
        assertThat(queries.approved(
                        new Organisation(administration, directory).preparer(),
                        organisation.unit(),
                        new BudgetYear(2026)))
                .as("of somebody who may not read it")
                .isEmpty();
        finished(exports.start(
                preparer, ExportRequest.letter(organisation.unit(), new BudgetYear(2026), WrittenFormat.DOCX)));
    }

    @Test
    void targetsComeByTheCodesOfTheirUnitsAndThereByName() {
        String code = directory.unit(organisation.unit()).code();
        List<UnitId> units = IntStream.range(0, 6)
                .mapToObj(i -> administration.createUnit(
                        organisation.admin(),
                        new UnitDetails(code + "-" + i, "第" + i + "小学", null, organisation.office())))
                .toList();
        Actor many = organisation.person(
                "many",
                units.stream().map(unit -> Grant.of(Role.PREPARER, unit)).toArray(Grant[]::new));
        List<TargetId> wanted = units.stream()
                .flatMap(unit ->
                        Stream.of("甲", "乙").map(name -> drafts.create(many, unit, PublishedContents.project(name))))
                .toList();

        assertThat(queries.ids(many, TargetFilter.ALL)).containsExactlyElementsOf(wanted);
        assertThat(queries.ids(many, new TargetFilter(Set.of(), null, units.get(3), null, null)))
                .containsExactlyElementsOf(wanted.subList(6, 8));
    }

    @Test
    void aLetterNeedsUnitYearAndSomethingApproved() {
        draft(1);
        for (ExportRequest wrong : List.of(
                ExportRequest.letter(organisation.unit(), new BudgetYear(2026), WrittenFormat.DOCX),
                ExportRequest.letter(organisation.unit(), new BudgetYear(2026), WrittenFormat.CSV),
                ExportRequest.matching(
                        new TargetFilter(Set.of(), new BudgetYear(2026), organisation.unit(), null, "教室"),
                        WrittenFormat.DOCX,
                        ExportLayout.LETTER),
                ExportRequest.matching(TargetFilter.ALL, WrittenFormat.DOCX, ExportLayout.LETTER))) {
            assertThatThrownBy(() -> exports.start(preparer, wrong))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).startsWith("documents.letter."));
        }
        assertThat(exports.of(preparer.id())).isEmpty();
    }

    @Test
    void whoLosesHisRoleBeforeItIsWrittenGetsNothing() {
        draft(2);
        Person person = directory.person(preparer.id());

        ExportId id = transaction.execute(status -> {
            ExportId begun = exports.start(preparer, matching(WrittenFormat.CSV, ExportLayout.EACH));
            administration.changePerson(
                    organisation.admin(),
                    person.id(),
                    new PersonDetails(person.loginName(), person.displayName(), true, Set.of()));
            return begun;
        });

        ExportJob job = ended(id);
        assertThat(job.failure()).isEqualTo(ExportFailure.EMPTY);
        assertThatThrownBy(() -> exports.file(preparer, id))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("documents.exports.failure.EMPTY"));
    }

    @Test
    void anotherNodeGoesOnWhereOneDiedAndNothingIsThereTwice() throws IOException {
        List<TargetId> targets = draft(ExportSteps.TARGETS_A_STEP + 5);
        ExportJob begun = begun(targets);
        UUID id = begun.id().value();
        // The first node does a step and dies in the second; a third one was as far as the first and is slower.
        transaction.executeWithoutResult(status -> table.add(begun, 0, targets));
        steps.next(id, WritingProgress.UNSEEN);
        assertThat(table.advance(begun, new ExportTable.Step(ExportSteps.TARGETS_A_STEP, 0, 1, 1)))
                .as("the slower one's step counts")
                .isFalse();

        worker.search();

        ExportJob job = finished(begun.id());
        assertThat(job.count().documents()).isEqualTo(targets.size());
        assertThat(unzipped(file(job))).hasSize(targets.size());
    }

    @Test
    void aPersonHasOneRunningExport() {
        draft(1);
        transaction.executeWithoutResult(status -> {
            exports.start(preparer, matching(WrittenFormat.CSV, ExportLayout.ONE));
            assertThatThrownBy(() -> exports.start(preparer, matching(WrittenFormat.CSV, ExportLayout.ONE)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("documents.exports.running"));
            // It is known before it is looked for what would be exported.
            refused(new ExportLimits(DataSize.ofGigabytes(2), Duration.ofHours(24), 0), "documents.exports.running");
            status.setRollbackOnly();
        });
        finished(exports.start(preparer, matching(WrittenFormat.CSV, ExportLayout.ONE)));
        finished(exports.start(preparer, matching(WrittenFormat.CSV, ExportLayout.ONE)));
        assertThat(exports.of(preparer.id())).hasSize(2);
    }

    @Test
    void whatIsStoppedIsGoneAndItsStepCountsNoMore() {
        List<TargetId> targets = draft(3);
        ExportJob begun = begun(targets);
        // Without a worker: it has the lease of somebody else.
        transaction.executeWithoutResult(status -> {
            table.add(begun, 0, targets);
            jdbc.update(
                    "update export_job set lease_until = timestamp '2999-01-01 00:00:00' where id = ?",
                    begun.id().value());
        });

        exports.remove(preparer.id(), begun.id());

        assertThat(table.advance(begun, new ExportTable.Step(3, 0, 3, 3))).isFalse();
        assertThat(steps.next(begun.id().value(), WritingProgress.UNSEEN)).isFalse();
        assertThatThrownBy(() -> exports.state(preparer.id(), begun.id()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThat(rows("export_target", begun.id())).isZero();
    }

    @Test
    void oldOnesAreRemovedWithTheirFiles() {
        draft(2);
        ExportJob old = finished(exports.start(preparer, matching(WrittenFormat.CSV, ExportLayout.EACH)));
        ExportJob kept = finished(exports.start(preparer, matching(WrittenFormat.CSV, ExportLayout.EACH)));
        jdbc.update(
                "update export_job set purge_at = timestamp '2020-01-01 00:00:00' where id = ?",
                old.id().value());

        assertThat(purge.purge()).isEqualTo(1);

        assertThat(exports.of(preparer.id())).extracting(ExportJob::id).containsExactly(kept.id());
        assertThat(rows("export_part", old.id())).isZero();
        assertThat(rows("export_part", kept.id())).isEqualTo(2);
    }

    @Test
    void othersDoNotLearnOfIt() {
        draft(1);
        ExportJob job = finished(exports.start(preparer, matching(WrittenFormat.CSV, ExportLayout.ONE)));
        Actor colleague = organisation.unitReviewer("colleague");

        assertThat(exports.of(colleague.id())).isEmpty();
        assertThatThrownBy(() -> exports.file(colleague, job.id()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatThrownBy(() -> exports.remove(colleague.id(), job.id())).isInstanceOf(Refusal.class);
        assertThat(exports.state(preparer.id(), job.id()).state()).isEqualTo(ExportState.FINISHED);
    }

    @Test
    void whatAnAdministratorExportedIsHandedOutToNobodyWhoHasNotHisRights() {
        Actor admin = organisation.admin();
        ExportId id = exports.start(admin, ExportRequest.of(draft(1), WrittenFormat.CSV, ExportLayout.ONE));
        assertThat(exports.state(admin.id(), id).owner().administers()).isTrue();

        // As with a token that may not administer.
        assertThatThrownBy(() -> exports.file(admin.without(Role.ADMINISTRATOR), id))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("documents.exports.administration"));
    }

    @Test
    void moreTargetsOrRoomThanThereMayBeAreRefusedBeforeTheStart() {
        draft(3);
        refused(new ExportLimits(DataSize.ofGigabytes(2), Duration.ofHours(24), 2), "documents.exports.tooMany");
        refused(new ExportLimits(DataSize.ofKilobytes(40), Duration.ofHours(24), 10), "documents.exports.full");
        assertThat(exports.of(preparer.id())).isEmpty();
    }

    @Test
    void aLargeDocumentIsStoredInPartsAndComesBackWhole() throws IOException {
        UUID id = begun(List.of()).id().value();
        transaction.executeWithoutResult(status -> table.add(begun(id, List.of()), 0, List.of()));
        byte[] large = new byte[2 * ExportParts.PART + 5];
        new Random(7).nextBytes(large);
        byte[] full = new byte[ExportParts.PART];
        parts.add(id, 0, new ExportParts.Document("大", large));
        parts.add(id, 1, new ExportParts.Document("满", full));
        parts.add(id, 2, new ExportParts.Document("空", new byte[0]));

        for (Map.Entry<Integer, byte[]> each : Map.of(0, large, 1, full).entrySet()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            parts.write(id, each.getKey(), out);
            assertThat(out.toByteArray()).isEqualTo(each.getValue());
        }
        assertThat(rows("export_part", new ExportId(id))).isEqualTo(3 + 1 + 1);
        exports.remove(preparer.id(), new ExportId(id));
    }

    private void refused(ExportLimits limits, String key) {
        Exports limited =
                new Exports(table, parts, worker, queries, letters, directory, templates, limits, messages, clock);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> limited.start(preparer, matching(WrittenFormat.DOCX, ExportLayout.EACH))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private List<TargetId> draft(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> drafts.create(preparer, organisation.unit(), PublishedContents.project("教室修缮" + i)))
                .toList();
    }

    private ExportRequest matching(WrittenFormat format, ExportLayout layout) {
        return ExportRequest.matching(
                new TargetFilter(Set.of(), null, organisation.unit(), null, null), format, layout);
    }

    private ExportJob begun(List<TargetId> targets) {
        return begun(UUID.randomUUID(), targets);
    }

    private ExportJob begun(UUID id, List<TargetId> targets) {
        return new ExportJob(
                new ExportId(id),
                new ExportJob.Owner(preparer.id(), false),
                WrittenFormat.JSON,
                ExportLayout.EACH,
                TemplateChoice.LAYOUT,
                "绩效目标",
                ExportState.RUNNING,
                null,
                new ExportJob.Count(targets.size(), 0, 0, 0, 0),
                new ExportJob.Times(clock.instant(), null, clock.instant().plus(Duration.ofDays(1))));
    }

    private ExportJob ended(ExportId id) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> exports.state(preparer.id(), id), job -> !job.running());
    }

    private ExportJob finished(ExportId id) {
        ExportJob job = ended(id);
        assertThat(job.state()).isEqualTo(ExportState.FINISHED);
        return job;
    }

    private byte[] file(ExportJob job) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.file(preparer, job.id()).content().writeTo(out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private List<String> names(byte[] json) {
        return reader.read("targets.json", json, null).tables().stream()
                .map(DocumentTable::content)
                .map(content -> content.displayName())
                .toList();
    }

    private int rows(String of, ExportId job) {
        return jdbc.queryForObject("select count(*) from " + of + " where job_id = ?", Integer.class, job.value());
    }
}
