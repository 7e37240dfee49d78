package dev.mubiao.documents.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.directory.UnitId;
import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.FormCandidate;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.documents.OtherTable;
import dev.mubiao.documents.read.text.InventedTables;
import dev.mubiao.documents.read.text.TextDocumentReader;
import dev.mubiao.documents.recognition.rows.Deadline;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.FormValidity;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.forms.catalogue.StoredForms;
import dev.mubiao.forms.catalogue.StoredForms.StoredForm;
import dev.mubiao.platform.Refusal;
import dev.mubiao.testing.Documents;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Which form a table has is certain, or asked; a table of another kind is named, and never read as a form. */
class RecognitionTests {

    private static final Forms FORMS = new Forms(new FormFiles().load());

    /** Of each form; two hundred together. */
    private static final int DISTURBANCES = 34;

    /** Tables of other content, by their titles. */
    static final List<String> FOREIGN = List.of(
            OtherTables.BUDGET,
            OtherTables.EVALUATION,
            OtherTables.CONTACTS,
            OtherTables.MINUTES,
            OtherTables.SCHEDULE,
            OtherTables.ASSETS,
            OtherTables.PURCHASE);

    /** Declarations of targets by forms that are none of ours. */
    static final List<String> SAME_FAMILY =
            List.of(OtherTables.COUNTY_PROJECT, OtherTables.TWO_PERIODS, OtherTables.DEPARTMENT, OtherTables.FLAT);

    @ParameterizedTest
    @FieldSource("FOREIGN")
    void aTableOfOtherContentIsNamedWithItsPlaceAndNeverRead(String table) {
        String title = table.strip().lines().findFirst().orElseThrow();
        DocumentReadingResult alone = read("\n" + table);
        assertThat(alone.tables()).isEmpty();
        assertThat(alone.foreign()).extracting(OtherTable::title).containsExactly(title);

        DocumentReadingResult mixed =
                read(table + "\n\n" + Documents.projectTable("QH26T1", "教室修缮") + "\n\n\n" + table);
        assertThat(mixed.tables()).hasSize(1);
        assertThat(mixed.tables().get(0).content().indicators()).hasSize(5);
        assertThat(mixed.tables().get(0).content().unplaced()).isEmpty();
        assertThat(mixed.findings())
                .filteredOn(finding -> finding.ruleId().equals("READ-FOREIGN"))
                .extracting(DocumentFinding::cellText)
                .containsExactly(title, title);
        List<String> lines = (table + "\n\n" + Documents.projectTable("QH26T1", "教室修缮") + "\n\n\n" + table)
                .lines()
                .toList();
        assertThat(mixed.foreign())
                .allSatisfy(
                        other -> assertThat(lines.get(other.firstLine() - 1)).contains(title));
    }

    @Test
    void aTableWithoutATitleIsNoPartOfTheOneAboveIt() {
        String table = OtherTables.CONTACTS.strip().lines().skip(2).collect(Collectors.joining("\n"));
        DocumentReadingResult read = read(Documents.projectTable("QH26T1", "教室修缮") + "\n\n\n" + table);
        assertThat(read.tables().get(0).content().indicators()).hasSize(5);
        assertThat(read.foreign()).extracting(OtherTable::title).containsExactly("序号 单位 联系人 职务 电话");
    }

    @ParameterizedTest
    @FieldSource("SAME_FAMILY")
    void aFormThatIsNoneOfOursIsNeverReadAsOneOfThem(String table) {
        DocumentReadingResult read = read(table);
        assertThat(read.tables()).isEmpty();
        assertThat(read.others()).hasSize(1);
        assertThat(read.findings()).extracting(DocumentFinding::ruleId).containsAnyOf("READ-UNDECIDED", "READ-FOREIGN");
        assertThat(read.others().get(0).candidates()).allMatch(candidate -> candidate.score() < 60);
    }

    @Test
    void everyFormIsFarAheadOfTheOthers() {
        eachForm((form, variant) -> {
            for (long seed = 0; seed < 3; seed++) {
                List<FormCandidate> scores =
                        scores(InventedTables.print(variant, InventedTables.of(form, variant, seed)));
                assertThat(scores.get(0).formId()).isEqualTo(form.id());
                assertThat(scores.get(0).kind()).isEqualTo(variant.kind());
                assertThat(scores.get(0).score()).isGreaterThan(95);
                assertThat(scores.stream().skip(1)).allMatch(other -> other.score() < 60);
            }
        });
    }

    @Test
    void aDisturbedTableIsReadAsItsOwnFormOrAskedFor() {
        int[] recognised = new int[1];
        int[] all = new int[1];
        eachForm((form, variant) -> {
            for (int seed = 0; seed < DISTURBANCES; seed++) {
                String text = Disturbances.several(
                        variant,
                        InventedTables.print(variant, InventedTables.of(form, variant, seed)),
                        new Random(seed));
                DocumentReadingResult read = read(text);
                assertThat(read.tables())
                        .as("%s seed %d:%n%s", form.id(), seed, text)
                        .allMatch(table -> table.content().formId().equals(form.id())
                                && table.content().kind() == variant.kind());
                recognised[0] += read.tables().size();
                all[0]++;
                assertThat(read.tables().size() + read.others().size()).isPositive();
            }
        });
        System.out.printf("%d of %d disturbed tables recognised, the others asked for%n", recognised[0], all[0]);
    }

    @Test
    void oneDisturbanceLeavesATableRecognised() {
        List<String> asked = new ArrayList<>();
        int[] all = new int[1];
        eachForm((form, variant) -> Disturbances.ALL.forEach((name, disturbance) -> {
            for (int seed = 0; seed < 4; seed++) {
                String text = disturbance.apply(
                        variant,
                        InventedTables.print(variant, InventedTables.of(form, variant, seed)),
                        new Random(seed));
                DocumentReadingResult read = read(text);
                all[0]++;
                if (read.tables().isEmpty()) {
                    asked.add(form.id() + " " + variant.kind() + " " + name);
                }
            }
        }));
        assertThat(asked.size() * 100).as(asked.toString()).isLessThanOrEqualTo(all[0] * 5);
    }

    @Test
    void whatSpeaksForAndAgainstEachCandidateIsSaid() {
        OtherTable table = read(disguised()).others().get(0);
        assertThat(table.undecided()).isTrue();
        assertThat(table.candidates().get(0).evidence())
                .extracting(text -> text.key())
                .contains("documents.evidence.labels", "documents.evidence.head");
        assertThat(table.candidates().get(0).doubts())
                .extracting(text -> text.key())
                .contains("documents.evidence.missing", "documents.evidence.otherTitle");
    }

    @Test
    void theFormThatAPersonChoosesIsTaken() {
        String text = disguised();
        OtherTable table = read(text).others().get(0);
        assertThat(table.undecided()).isTrue();

        DocumentReadingResult chosen = new TextDocumentReader(FORMS)
                .read("any.txt", text, new FormChoices(null, Map.of(table.firstLine(), "changshou-2026"), null));

        assertThat(chosen.others()).isEmpty();
        assertThat(chosen.tables()).extracting(each -> each.content().formId()).containsExactly("changshou-2026");
    }

    @Test
    void aChosenFormThatATableDoesNotHaveIsRefusedWithWhatIsMissing() {
        int line = read("\n" + OtherTables.BUDGET).foreign().get(0).firstLine();
        assertThatThrownBy(() -> new TextDocumentReader(FORMS)
                        .read(
                                "any.txt",
                                "\n" + OtherTables.BUDGET,
                                new FormChoices(null, Map.of(line, "lukou-2026"), null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("documents.form.unfit"));
    }

    @Test
    void ofFormsWithOneLayoutTheOneThatIsOfferedForTheTablesYearAndUnitIsTaken() {
        String text = Documents.projectTable("QH26T1", "教室修缮");
        UnitId unit = new UnitId(UUID.randomUUID());
        UnitId other = new UnitId(UUID.randomUUID());
        FormValidity until = new FormValidity(null, 2026, Set.of());
        FormValidity from = new FormValidity(2026, null, Set.of());
        FormValidity after = new FormValidity(2027, null, Set.of());
        FormValidity ours = new FormValidity(null, null, Set.of(unit.value()));
        FormValidity theirs = new FormValidity(null, null, Set.of(other.value()));

        assertThat(twins(text, until, after, FormChoices.NONE)).containsExactly("changshou-2026");
        assertThat(twins(text, after, until, FormChoices.NONE)).containsExactly("own-2027");
        assertThat(twins(text, until, from, FormChoices.NONE))
                .as("both are offered")
                .isEmpty();
        assertThat(twins(text, after, after, FormChoices.NONE))
                .as("none is offered")
                .isEmpty();
        assertThat(twins(text, ours, theirs, FormChoices.NONE.of(unit))).containsExactly("changshou-2026");
        assertThat(twins(text, ours, theirs, FormChoices.NONE.of(other))).containsExactly("own-2027");
        assertThat(twins(text, ours, theirs, FormChoices.NONE))
                .as("nobody says for whom")
                .isEmpty();
    }

    /** What is recognised where a form has a twin with another id. */
    private static List<String> twins(String text, FormValidity own, FormValidity twin, FormChoices choices) {
        FormDefinition form = FORMS.find("changshou-2026").orElseThrow();
        FormDefinition same = new FormDefinition("own-2027", 1, form.name(), null, form.year(), form.variants());
        List<StoredForm> stored = List.of(new StoredForm(form, true, own), new StoredForm(same, true, twin));
        Forms forms = new Forms(StoredForms.unchanging(stored), Clock.systemUTC());
        return new TextDocumentReader(forms)
                .read("any.txt", text, choices).tables().stream()
                        .map(table -> table.content().formId())
                        .toList();
    }

    /** A table of a known form whose title, weights and money have other names. */
    static String disguised() {
        return Documents.projectTable("QH26T1", "教室修缮")
                .replace("项目绩效目标表", "项目绩效情况")
                .replace("预算执行率权重(%)", "执行分值")
                .replace("年度资金总额", "申请金额")
                .replace("资金情况 (元)", "金额")
                .replace("其中:财政拨款", "本级")
                .replace("总体目标", "预期成果")
                .replace("是否核心指标", "核心")
                .replace("项目负责人及联系电话", "经办人");
    }

    private interface FormConsumer {
        void accept(FormDefinition form, FormVariant variant);
    }

    private static void eachForm(FormConsumer consumer) {
        FORMS.all()
                .forEach(form -> form.variants().stream()
                        .filter(variant -> variant.indicators() != null)
                        .forEach(variant -> consumer.accept(form, variant)));
    }

    private static List<FormCandidate> scores(String text) {
        DocumentSegment segment = TestRows.segments(text, FORMS.all()).get(0);
        List<FormCandidate> scores = new ArrayList<>();
        eachForm((form, variant) -> new FormMatcher(form, variant, new Deadline("any.txt", System::nanoTime))
                .match(TableView.of(segment), false, true)
                .ifPresent(match -> scores.add(match.candidate())));
        scores.sort(Comparator.comparingInt(FormCandidate::score).reversed());
        return scores;
    }

    private static DocumentReadingResult read(String text) {
        return new TextDocumentReader(FORMS).read("any.txt", text, FormChoices.NONE);
    }
}
