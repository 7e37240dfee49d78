package dev.mubiao.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.documents.DocumentImports.Imported;
import dev.mubiao.forms.catalogue.FormValidity;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.forms.versions.FormVersionTable;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.FormMove;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.draft.DraftReplacement;
import dev.mubiao.targets.draft.FormVersionMoves;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.parsing.AmountParser;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of one document become drafts together or not at all. */
@PortalTest
class DocumentImportsTests {

    private static final FormVersion.Step NOW = new FormVersion.Step("王科长", Instant.EPOCH);
    private static final ImportConfirmation ALL_CONFIRMED =
            new ImportConfirmation(EnumSet.allOf(ImportDoubt.Kind.class), null);

    @Autowired
    DocumentImports imports;

    @Autowired
    TargetQueries targets;

    @Autowired
    ImportedUnits units;

    @Autowired
    ImportRecords records;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FormVersionTable versions;

    @Autowired
    FormVersionMoves moves;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    Forms forms;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    Organisation organisation;
    Actor preparer;

    @BeforeEach
    void logIn() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(preparer.loginName(), "", "ROLE_PREPARER"));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void allAreSavedInTheirOrder() {
        List<Imported> imported = imports.importAs(
                organisation.unit(), List.of(table(1, "一"), table(2, "二"), table(3, "三")), ALL_CONFIRMED);

        assertThat(imported).extracting(each -> each.table().index()).containsExactly(1, 2, 3);
        assertThat(saved()).extracting(Target::name).containsExactlyInAnyOrder("一", "二", "三");
    }

    @Test
    void nothingIsSavedIfTheThirdIsRefused() {
        List<DocumentTable> tables = List.of(table(1, "一"), table(2, "二"), tooLarge());

        assertThatThrownBy(() -> imports.importAs(organisation.unit(), tables, ALL_CONFIRMED))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refusal.key()).isEqualTo("documents.import.refused");
                    assertThat(refusal.arguments()).startsWith(3, "三", "30");
                });

        assertThat(saved()).isEmpty();
    }

    @Test
    void nothingIsSavedForAnotherUnit() {
        Organisation other = new Organisation(administration, directory);

        assertThatThrownBy(() -> imports.importAs(other.unit(), List.of(table(1, "一"), table(2, "二")), ALL_CONFIRMED))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.DENIED));

        assertThat(saved()).isEmpty();
    }

    @Test
    void aDraftBeginsWithTheNewestVersionOfferedForItsYearAndUnitAndKeepsIt() {
        TargetContent content = table(1, "一").content();
        int year = Objects.requireNonNull(content.year()).value();
        FormVersion first = versions.find(content.formId(), 1).orElseThrow();
        release(FormVersion.draft(first.id(), 2, first.yaml(), NOW)
                .released(
                        new FormValidity(year, year, Set.of(organisation.unit().value())), NOW));
        release(FormVersion.draft(first.id(), 3, first.yaml(), NOW)
                .released(new FormValidity(year + 1, null, Set.of()), NOW));

        imports.importAs(organisation.unit(), List.of(table(1, "一")), ALL_CONFIRMED);
        assertThat(saved()).extracting(target -> target.form().version()).containsExactly(2);

        transactions.executeWithoutResult(status -> {
            versions.replace(versions.find(first.id(), 2).orElseThrow().retired(NOW));
            versions.replace(first.retired(NOW));
            forms.changed();
        });
        Target kept = saved().get(0);
        assertThat(kept.form().version()).isEqualTo(2);
        assertThat(forms.find(kept.form())).isPresent();
        assertThatThrownBy(() -> imports.importAs(organisation.unit(), List.of(table(1, "二")), ALL_CONFIRMED))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.text().toString())
                                .contains(
                                        "documents.import.notOffered",
                                        forms.find(first.id())
                                                .orElseThrow()
                                                .name()
                                                .en()));
        transactions.executeWithoutResult(status -> {
            versions.replace(versions.find(first.id(), 1).orElseThrow().released(FormValidity.ALWAYS, NOW));
            forms.changed();
        });
    }

    @Test
    void aDraftIsMovedToANewerVersionAfterItIsSeenWhatThatLacks() {
        DocumentTable table = ownTable("QH7", "围墙修缮", "");
        imports.importAs(organisation.unit(), List.of(table), ALL_CONFIRMED);
        Target draft = saved().get(0);
        String poor = """
                id: %s
                name: {zh: 简表, en: Short form}
                year: 2026
                variants:
                  - kind: project
                    name: {zh: 简表, en: Short form}
                    title: 简表
                    titleMarks: [简表]
                    moneyUnit: wan_yuan
                    columns: 2
                    rows:
                      - cells: [{label: 项目名称}, {field: PROJECT_NAME}]
                    indicators:
                      columns: [{field: NAME, label: 名称}, {field: VALUE, label: 值}]
                      prescribed: [{name: 项目按期完成率, value: ≥90%%}]
                """.formatted(draft.formId());
        assertThat(moves.newer(draft)).isEmpty();
        release(FormVersion.draft(draft.formId(), 9, poor, NOW)
                .released(
                        new FormValidity(null, null, Set.of(organisation.unit().value())), NOW));

        FormVersionMoves.Preview preview = moves.preview(preparer, draft.id());
        assertThat(preview.version()).isEqualTo(9);
        assertThat(preview.lost()).extracting(FormMove.LostCell::text).contains("QH7");
        assertThat(preview.added()).containsExactly("项目按期完成率");
        moves.move(preparer, draft.id(), preview);

        Target moved = saved().get(0);
        assertThat(moved.form().version()).isEqualTo(9);
        assertThat(moved.name()).isEqualTo("围墙修缮");
        assertThat(targets.draft(preparer, draft.id()).unplaced())
                .extracting(SourceCell::text)
                .anyMatch(text -> text.endsWith("：QH7"));
        assertThat(targets.draft(preparer, draft.id()).indicators())
                .extracting(Indicator::name)
                .endsWith("项目按期完成率")
                .hasSizeGreaterThan(1);
        assertThatThrownBy(() -> moves.move(preparer, draft.id(), preview)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> drafts.save(preparer, draft.id(), moved.version(), table.content()))
                .as("from a sheet that was open before")
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("targets.form.moved"));
    }

    private void release(FormVersion version) {
        transactions.executeWithoutResult(status -> {
            versions.add(version);
            forms.changed();
        });
    }

    @Test
    void aDocumentThatWasImportedIsAskedAboutAlsoWhenItsDraftHasAnotherName() {
        DocumentTable table = ownTable("QH1", "教室修缮", "单位：元");
        imports.importAs(organisation.unit(), List.of(table), ImportConfirmation.NONE);

        assertThat(doubts(table)).containsExactly("documents.import.doubt.imported");
        DocumentTable spaced =
                new DocumentTable(1, 1, ownTable("QH9", "改了名的", "").content(), List.of(" 单位 ：　元", "", "教室修缮"));
        assertThat(doubts(spaced)).containsExactly("documents.import.doubt.imported");
        assertThatThrownBy(() -> imports.importAs(organisation.unit(), List.of(table), ImportConfirmation.NONE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.key()).isEqualTo("documents.import.doubts");
                    assertThat(refusal.arguments()).endsWith("duplicate");
                });
        assertThat(saved()).hasSize(1);

        imports.importAs(organisation.unit(), List.of(table), ALL_CONFIRMED);
        assertThat(saved()).hasSize(2);
    }

    @Test
    void theSameProjectOfTheYearAndFormIsAskedAboutByCodeOrName() {
        imports.importAs(organisation.unit(), List.of(ownTable("QH1", "教室修缮", "")), ImportConfirmation.NONE);

        assertThat(doubts(ownTable("QH1", "校舍维修", "x"))).containsExactly("documents.import.doubt.same");
        assertThat(doubts(ownTable(null, "2026年教室　修缮", "x"))).containsExactly("documents.import.doubt.same");
        assertThat(doubts(ownTable("QH2", "教室修缮", "x"))).isEmpty();
        assertThat(doubts(ownTable("QH2", "操场", "x"), ownTable("QH2", "操场", "y")))
                .containsExactly("documents.import.doubt.twice");
    }

    @Test
    void anotherUnitsDocumentIsAskedAboutAndAnAbbreviationIsNone() {
        String own = directory.unit(organisation.unit()).name();
        String code = directory.unit(organisation.unit()).code();
        for (String named : List.of(own, code + "-" + own, own.substring(0, 4), "青禾县" + own + "（盖章）", code)) {
            assertThat(doubts(ofUnit(named))).as(named).isEmpty();
        }
        for (String named : List.of("青禾县第二中学", "101001-青禾县第二中学", code + "-青禾县第二中学")) {
            assertThat(doubts(ofUnit(named))).as(named).containsExactly("documents.import.doubt.unit");
        }
    }

    @Test
    void anotherUnitOfMoneyIsAskedAboutAndConvertedIfTheDocumentIsRight() {
        DocumentTable table = ownTable("QH1", "教室修缮", "金额单位：万元");
        assertThat(doubts(table)).containsExactly("documents.import.doubt.money");
        assertThatThrownBy(() -> imports.importAs(organisation.unit(), List.of(table), ALL_CONFIRMED))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("documents.import.doubts.money"));

        TargetId converted = imports.importAs(
                        organisation.unit(), List.of(table), new ImportConfirmation(Set.of(), AmountReading.DOCUMENT))
                .get(0)
                .target();
        assertThat(total(converted)).isEqualTo(AmountParser.parse("260000", MoneyUnit.YUAN));

        TargetId asItIs = imports.importAs(
                        organisation.unit(),
                        List.of(table),
                        new ImportConfirmation(EnumSet.allOf(ImportDoubt.Kind.class), AmountReading.FORM))
                .get(0)
                .target();
        assertThat(total(asItIs)).isEqualTo(AmountParser.parse("26", MoneyUnit.YUAN));
    }

    @Test
    void aTableThatIsImportedAgainReplacesItsDraftAndRowsKeepTheirIds() {
        DocumentTable first = ownTable("QH1", "教室修缮", "一");
        TargetId draft = imports.importAs(organisation.unit(), List.of(first), ImportConfirmation.NONE)
                .get(0)
                .target();
        List<UUID> rows = rows(draft);
        DocumentTable corrected = ownTable("QH1", "教室修缮工程", "二");
        ImportDoubt doubt =
                imports.doubts(organisation.unit(), List.of(corrected)).get(0);
        DraftReplacement.Preview preview = imports.preview(doubt, null);
        assertThat(preview.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.stored()).contains("教室修缮");
            assertThat(difference.sent()).contains("教室修缮工程");
        });

        assertThatThrownBy(() ->
                        imports.importAs(organisation.unit(), List.of(corrected), again(1, preview.version() - 1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("targets.stale"));
        List<Imported> imported =
                imports.importAs(organisation.unit(), List.of(corrected), again(1, preview.version()));

        assertThat(imported).singleElement().satisfies(each -> {
            assertThat(each.replaced()).isTrue();
            assertThat(each.target()).isEqualTo(draft);
        });
        assertThat(saved()).extracting(Target::name).containsExactly("教室修缮工程");
        assertThat(rows(draft)).isEqualTo(rows).isNotEmpty();
        assertThat(doubts(ownTable("QH7", "别的", "二"))).isEmpty();
        assertThat(doubts(corrected)).containsExactly("documents.import.doubt.imported");
    }

    @Test
    void whatIsSkippedIsNotAskedAboutAndOnlyOneTableReplacesADraft() {
        DocumentTable first = ownTable("QH1", "教室修缮", "一");
        imports.importAs(organisation.unit(), List.of(first), ImportConfirmation.NONE);

        assertThat(imports.importAs(
                        organisation.unit(),
                        List.of(first),
                        new ImportConfirmation(Set.of(), null, Map.of(1, AgainDecision.SKIP))))
                .isEmpty();
        DocumentTable second = new DocumentTable(2, 9, first.content(), List.of("教室修缮"));
        Map<Integer, AgainDecision> both = Map.of(1, AgainDecision.replace(null), 9, AgainDecision.replace(null));
        for (ImportConfirmation wrong : List.of(
                new ImportConfirmation(Set.of(), null, both),
                new ImportConfirmation(Set.of(), null, Map.of(7, AgainDecision.NEW)))) {
            assertThatThrownBy(() -> imports.importAs(organisation.unit(), List.of(first, second), wrong))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
        }
        assertThatThrownBy(() ->
                        imports.importAs(organisation.unit(), List.of(ownTable("QH5", "操场", "三")), again(1, null)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments())
                                .anySatisfy(argument ->
                                        assertThat(argument.toString()).contains("documents.import.again.nothing")));
        assertThat(saved()).hasSize(1);
    }

    @Test
    void anExportIsKnownAgainWhateverWasChangedInIt() {
        TargetId draft = imports.importAs(
                        organisation.unit(), List.of(ownTable("QH1", "教室修缮", "一")), ImportConfirmation.NONE)
                .get(0)
                .target();
        DocumentTable changed = ownTable("QH8", "实验楼改造", "二");
        assertThat(doubts(changed)).isEmpty();
        assertThat(doubts(changed.withOrigin(TargetId.random()))).isEmpty();
        assertThat(doubts(changed.withOrigin(draft))).containsExactly("documents.import.doubt.exported");
    }

    @Test
    void aDraftIsKnownAgainAfterALaterOneOfTheSameTableWasVoided() {
        DocumentTable table = ownTable("QH1", "教室修缮", "一");
        TargetId first = imports.importAs(organisation.unit(), List.of(table), ImportConfirmation.NONE)
                .get(0)
                .target();
        jdbc.sql("update target set name = '改了名的', project_code = 'QH9' where id = :id")
                .param("id", first.value())
                .update();
        TargetId second = imports.importAs(organisation.unit(), List.of(table), ALL_CONFIRMED)
                .get(0)
                .target();
        drafts.discard(preparer, second);

        assertThat(imports.doubts(organisation.unit(), List.of(table)))
                .extracting(doubt -> Objects.requireNonNull(doubt.earlier()).id())
                .containsExactly(first);
    }

    @Test
    void ofSeveralTargetsOfTheSameNameTheOneThatCanBeReplacedIsOffered() {
        DocumentTable table = ownTable("QH1", "教室修缮", "一");
        TargetId draft = imports.importAs(organisation.unit(), List.of(table), ImportConfirmation.NONE)
                .get(0)
                .target();
        for (int i = 0; i < 5; i++) {
            TargetId reviewed = imports.importAs(
                            organisation.unit(), List.of(ownTable("QH1", "教室修缮", "二")), ALL_CONFIRMED)
                    .get(0)
                    .target();
            jdbc.sql("update target set status = 'UNIT_REVIEW' where id = :id")
                    .param("id", reviewed.value())
                    .update();
        }

        assertThat(imports.doubts(organisation.unit(), List.of(ownTable("QH1", "教室修缮", "三"))))
                .extracting(doubt -> Objects.requireNonNull(doubt.earlier()).id())
                .containsExactly(draft);
    }

    @Test
    void aDocumentThatNamesNoUnitDecidesNothingAboutTheOneThatItsDraftWasSavedWith() {
        DocumentTable foreign = ofUnit("青禾县第二中学");
        TargetId draft = imports.importAs(organisation.unit(), List.of(foreign), ImportConfirmation.NONE)
                .get(0)
                .target();
        assertThat(units.undecided(draft)).contains("青禾县第二中学");

        DocumentTable nameless = foreign.with(ownTable(null, "教室修缮", "").content());
        assertThat(imports.importAs(organisation.unit(), List.of(nameless), again(1, null)))
                .extracting(Imported::unitDecision)
                .containsExactly(UnitDecision.PENDING);
        assertThat(units.undecided(draft)).contains("青禾县第二中学");
        assertThat(records.map(draft, "青禾县第三中学", "王", Instant.EPOCH)).isFalse();

        DocumentTable own = ofUnit(directory.unit(organisation.unit()).name());
        imports.importAs(organisation.unit(), List.of(own), again(1, null));
        assertThat(units.undecided(draft)).isEmpty();
    }

    @Test
    void onlyTheUnitThatWasSeenIsConfirmed() {
        TargetId draft = imports.importAs(organisation.unit(), List.of(ofUnit("青禾县第二中学")), ImportConfirmation.NONE)
                .get(0)
                .target();
        assertThatThrownBy(() -> units.map(preparer, draft, "青禾县第三中学"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.key()).isEqualTo("documents.unit.changed");
                });
        assertThat(units.undecided(draft)).contains("青禾县第二中学");

        units.map(preparer, draft, "青禾县第二中学");
        assertThat(units.undecided(draft)).isEmpty();
    }

    @Test
    void aDecisionAboutAUnitWithALongNameIsNotAskedForAgain() {
        DocumentTable foreign = ofUnit("青禾县第二中学".repeat(60));
        TargetId draft = imports.importAs(
                        organisation.unit(),
                        List.of(foreign),
                        new ImportConfirmation(Set.of(ImportDoubt.Kind.UNIT), null))
                .get(0)
                .target();
        imports.importAs(organisation.unit(), List.of(foreign), again(1, null));
        assertThat(units.undecided(draft)).isEmpty();
    }

    private static ImportConfirmation again(int line, @Nullable Long version) {
        return new ImportConfirmation(Set.of(), null, Map.of(line, AgainDecision.replace(version)));
    }

    private List<UUID> rows(TargetId target) {
        return targets.draft(preparer, target).indicators().stream()
                .map(Indicator::id)
                .toList();
    }

    private Amount total(TargetId target) {
        return targets.draft(preparer, target).funding().total();
    }

    private List<String> doubts(DocumentTable... tables) {
        return imports.doubts(organisation.unit(), List.of(tables)).stream()
                .map(doubt -> doubt.text().key())
                .toList();
    }

    private DocumentTable ofUnit(String named) {
        TargetContent content = Contents.twoRows("教室修缮");
        TargetHeader header = content.header();
        return new DocumentTable(
                1,
                1,
                content.withHeader(new TargetHeader(
                        header.title(),
                        new TargetHeader.Units(named, null, "另一单位", null),
                        header.contact(),
                        header.project(),
                        null,
                        null)),
                List.of());
    }

    /** Of the unit itself, for 26 in whichever unit. */
    private DocumentTable ownTable(@Nullable String code, String name, String line) {
        TargetContent content = Contents.twoRows(name);
        TargetHeader header = content.header();
        return new DocumentTable(
                1,
                1,
                content.withHeader(new TargetHeader(
                                header.title(),
                                TargetHeader.Units.NONE,
                                header.contact(),
                                new TargetHeader.Project(code, name, null, null, null),
                                null,
                                null))
                        .withFunding(new Funding(
                                AmountParser.parse("26", MoneyUnit.YUAN),
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                List.of())),
                List.of(line, name));
    }

    private List<Target> saved() {
        return targets.list(preparer, TargetFilter.ALL, PageRequest.of(0, 10)).getContent();
    }

    private static DocumentTable tooLarge() {
        List<String> goals = Collections.nCopies(ContentLimits.MOST_ENTRIES + 1, "目标");
        return new DocumentTable(
                3,
                30,
                Contents.twoRows("三").withGoals(new TargetContent.Goals(goals, List.of(), List.of(), List.of())),
                List.of());
    }

    private static DocumentTable table(int index, String name) {
        return new DocumentTable(index, index * 10, Contents.twoRows(name), List.of());
    }
}
