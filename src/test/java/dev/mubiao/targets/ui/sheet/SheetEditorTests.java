package dev.mubiao.targets.ui.sheet;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.ElementUtilsKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.CellEdit;
import dev.mubiao.targets.content.ContentJson;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.draft.UnresolvedConflicts;
import dev.mubiao.targets.sheet.SheetFix;
import dev.mubiao.targets.sheet.SheetToCheck;
import dev.mubiao.targets.ui.sheet.fields.SheetField;
import dev.mubiao.targets.ui.sheet.fields.SheetFrame;
import dev.mubiao.targets.ui.sheet.grid.IndicatorGrid;
import dev.mubiao.targets.ui.sheet.grid.PasteDialog;
import dev.mubiao.targets.ui.sheet.model.SheetModel;
import dev.mubiao.targets.ui.sheet.saving.CoEditorList;
import dev.mubiao.targets.ui.sheet.saving.ConflictList;
import dev.mubiao.targets.ui.sheet.saving.DraftSaverFactory;
import dev.mubiao.targets.ui.sheet.saving.KeptNotice;
import dev.mubiao.targets.ui.sheet.saving.SaveRefusedNotice;
import dev.mubiao.targets.ui.sheet.saving.SheetSaving.Outcome;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The preparer edits a sheet. */
@PortalTest
class SheetEditorTests {

    @Autowired
    DraftSaverFactory savers;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TargetQueries queries;

    @Autowired
    UnresolvedConflicts conflicts;

    @Autowired
    ContentJson json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SheetServices services;

    @Autowired
    Forms forms;

    Organisation organisation;
    Actor preparer;
    TargetId id;

    @BeforeEach
    void signIn() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        id = drafts.create(preparer, organisation.unit(), Contents.twoRows("教室修缮"));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(preparer.loginName(), "", "ROLE_PREPARER"));
        MockVaadin.setup();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void savesADraftThatIsWrongAndSaysSoAtTheCell() {
        SheetEditor editor = open();
        type("field:TOTAL", "大约三万");
        assertThat(editor.save()).isEqualTo(Outcome.SAVED);
        assertThat(saved().funding().total().raw()).isEqualTo("大约三万");
        assertThat(saved().funding().total().money()).isNull();
        assertThat(cell("field:TOTAL").getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");
        type("field:TOTAL", "３０，０００");
        editor.save();
        assertThat(saved().funding().total().money().yuan()).isEqualByComparingTo("30000");
        assertThat(cell("field:TOTAL").getElement().getAttribute("aria-invalid"))
                .isNull();
    }

    @Test
    void oneTextThatIsTooLongIsMarkedAndStopsNothingElse() {
        SheetEditor editor = open();
        type("field:PROJECT_NAME", "教室".repeat(1001));
        type("field:PROJECT_CODE", "P-7");
        ask("type", row(0), "NAME", "备".repeat(5001));
        assertThat(editor.save()).isEqualTo(Outcome.SAVED);
        assertThat(saved().displayName()).hasSize(2002);
        assertThat(saved().header().project().code()).isEqualTo("P-7");
        assertThat(queries.target(preparer, id).name()).hasSize(2000);
        assertThat(cell("field:PROJECT_NAME").getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(services.check().problems(new SheetToCheck(id, organisation.unit(), saved())))
                .extracting(problem -> problem.cell().key() + " " + problem.key())
                .contains(
                        "field:PROJECT_NAME targets.check.tooLong",
                        "indicator:" + row(0) + ":NAME targets.check.tooLong");
        type("field:PROJECT_NAME", "教室");
        assertThat(cell("field:PROJECT_NAME").getElement().getAttribute("aria-invalid"))
                .isNull();
    }

    @Test
    void aSaveThatIsDeniedKeepsWhatWasTypedAndSaysWhy() {
        SheetEditor editor = open();
        type("field:PROJECT_NAME", "教室加固");
        preparerBecomes(new PersonDetails(preparer.loginName(), preparer.displayName(), true, Set.of()));
        assertThat(editor.save()).isEqualTo(Outcome.REFUSED);
        assertThat(_get(SaveRefusedNotice.class).getElement().getTextRecursively())
                .isNotBlank();
        _assertNone(_get(SaveRefusedNotice.class), Button.class); // there is nothing newer to reload
        assertThat(cell("field:PROJECT_NAME").getValue()).isEqualTo("教室加固");
        preparerBecomes(new PersonDetails(
                preparer.loginName(),
                preparer.displayName(),
                true,
                Set.of(Grant.of(Role.PREPARER, organisation.unit()))));
        assertThat(editor.save()).isEqualTo(Outcome.SAVED);
        _assertNone(SaveRefusedNotice.class);
        assertThat(saved().displayName()).isEqualTo("教室加固");
    }

    @Test
    void aClosedAccountSavesNothingFromAnOpenSheet() {
        SheetEditor editor = open();
        type("field:PROJECT_NAME", "教室加固");
        preparerBecomes(new PersonDetails(preparer.loginName(), preparer.displayName(), false, preparer.grants()));
        assertThat(editor.save()).isEqualTo(Outcome.REFUSED);
        assertThat(_get(SaveRefusedNotice.class).getElement().getTextRecursively())
                .startsWith(editor.getTranslation("directory.closed"));
        assertThat(cell("field:PROJECT_NAME").getValue()).isEqualTo("教室加固");
        assertThat(saved().displayName()).isNotEqualTo("教室加固");
    }

    @Test
    void readsValuesAsTheyAreReadFromFiles() {
        SheetEditor editor = open();
        Indicator first = saved().indicators().get(0);
        ask("type", row(0), "VALUE", "１２");
        ask("type", row(0), "WEIGHT", "５０％");
        editor.save();
        assertThat(saved().indicators().get(0).value().number()).isEqualByComparingTo(new BigDecimal(12));
        assertThat(saved().indicators().get(0).weight()).isEqualByComparingTo("50");
        assertThat(saved().indicators().get(0).id()).isEqualTo(first.id());
    }

    @Test
    void keepsWhatIsNoWeightAndSaysSo() {
        SheetEditor editor = open();
        ask("type", row(0), "WEIGHT", "六十分");
        editor.save();
        assertThat(saved().indicators().get(0).weight()).isNull();
        assertThat(saved().unread()).containsValue("六十分");
        assertThat(new SheetModel(variant(), saved()).text(saved().indicators().get(0), IndicatorField.WEIGHT))
                .isEqualTo("六十分");
        type("field:EXECUTION_WEIGHT", "一成");
        type("field:YEAR", "明年");
        editor.save();
        assertThat(saved().unread())
                .containsEntry(CellRef.of("field:YEAR"), "明年")
                .containsEntry(CellRef.of("field:EXECUTION_WEIGHT"), "一成");
        assertThat(cell("field:YEAR").getElement().getAttribute("aria-invalid")).isEqualTo("true");
        // Nothing that anybody sees is nothing, and no value that is not understood.
        type("field:YEAR", "\u200B\uFEFF");
        ask("type", row(0), "WEIGHT", "\u2060");
        editor.save();
        assertThat(saved().unread()).containsOnlyKeys(CellRef.of("field:EXECUTION_WEIGHT"));
    }

    @Test
    void undoesAndRedoesRowsAndFieldsAlike() {
        SheetEditor editor = open();
        ask("insert", row(1), "NAME", "");
        ask("remove", row(0), "NAME", "");
        type("field:TOTAL", "99");
        ask("undo", row(0), "NAME", "");
        assertThat(cell("field:TOTAL").getValue()).isEqualTo("260,000");
        ask("undo", row(0), "NAME", "");
        ask("undo", row(0), "NAME", "");
        editor.save();
        assertThat(saved().indicators()).extracting(Indicator::name).containsExactly("维修教室间数", "验收合格率");
        for (int i = 0; i < 3; i++) {
            ask("redo", null, "NAME", "");
        }
        editor.save();
        assertThat(saved().indicators()).extracting(Indicator::name).containsExactly("验收合格率", null);
        assertThat(saved().funding().total().money().yuan()).isEqualByComparingTo("99");
    }

    @Test
    void lettersOfOneTypingAreUndoneTogether() {
        SheetEditor editor = open();
        ask("type", row(0), "NAME", "维");
        ask("type", row(0), "NAME", "维修车");
        ask("type", row(0), "NAME", "维修车位数");
        ask("undo", row(0), "NAME", "");
        editor.save();
        assertThat(saved().indicators().get(0).name()).isEqualTo("维修教室间数");
    }

    @Test
    void pastesABlockAsOneStepAndAddsRows() {
        SheetEditor editor = open();
        paste(row(1), "NAME", "购置课桌数\t≥\t100\t张\t20\t是\r\n课桌合格率\t=\t100\t%\t10\t否\r\n");
        editor.save();
        assertThat(saved().indicators()).extracting(Indicator::name).containsExactly("维修教室间数", "购置课桌数", "课桌合格率");
        assertThat(saved().indicators().get(2).level2()).isEqualTo("数量指标");
        ask("undo", null, "NAME", "");
        editor.save();
        assertThat(saved().indicators()).extracting(Indicator::name).containsExactly("维修教室间数", "验收合格率");
    }

    @Test
    void asksBeforeItPastesWhatDoesNotFit() {
        SheetEditor editor = open();
        paste(row(0), "WEIGHT", "很多\t是\t多余");
        assertThat(model(editor)).isEqualTo("60");
        PasteDialog dialog = _get(PasteDialog.class);
        assertThat(dialog.getElement().getTextRecursively()).contains("很多").contains("多余");
        _click(_get(Button.class, spec -> spec.withText(editor.getTranslation("targets.paste.apply"))));
        assertThat(model(editor)).isEqualTo("很多");
    }

    @Test
    void aFixIsOneStepAndFilesTheRowBehindItsLevel() {
        SheetEditor editor = open();
        Indicator first = saved().indicators().get(0);
        editor.apply(new SheetFix(
                "targets.sheet.save",
                List.of(),
                List.of(
                        new CellEdit(new IndicatorRef(first.id(), IndicatorField.LEVEL2), "质量指标"),
                        new CellEdit(HeadingRef.YEAR, "2027"))));
        editor.save();
        assertThat(saved().indicators().get(saved().indicators().size() - 1).level2())
                .isEqualTo("质量指标");
        assertThat(saved().year()).hasToString("2027");
        ask("undo", null, "NAME", "");
        editor.save();
        assertThat(saved().indicators().get(0).level2()).isEqualTo("数量指标");
        assertThat(saved().year()).hasToString("2026");
    }

    @Test
    void differentCellsMergeAndUndoTakesBackOnlyMine() {
        SheetEditor editor = open();
        type("field:PROJECT_CODE", "P-7");
        otherRenamesTo("别人的名称");
        assertThat(editor.save()).isEqualTo(Outcome.SAVED);
        assertThat(saved().header().project().name()).isEqualTo("别人的名称");
        assertThat(saved().header().project().code()).isEqualTo("P-7");
        assertThat(cell("field:PROJECT_NAME").getValue()).isEqualTo("别人的名称");
        ask("undo", null, "NAME", "");
        editor.save();
        assertThat(saved().header().project().name()).isEqualTo("别人的名称");
        assertThat(saved().header().project().code()).isEqualTo("P-1");
    }

    @Test
    void whatWasAskedIsAskedAgainWhenTheSheetIsOpenedAgain() {
        SheetEditor editor = open();
        type("field:PROJECT_NAME", "我的名称");
        otherRenamesTo("别人的名称");
        editor.save();
        UI.getCurrent().remove(editor);
        SheetEditor again = open();
        assertThat(_get(ConflictList.class).getElement().getTextRecursively()).contains("我的名称", "别人的名称");
        _click(_get(Button.class, spec -> spec.withText(again.getTranslation("targets.coedit.takeTheirs"))));
        UI.getCurrent().remove(again);
        open();
        assertThat(_find(ConflictList.class)).isEmpty(); // it is there, and hidden
    }

    @Test
    void whoSavesTheSameCellTooLateIsAsked() {
        SheetEditor editor = open();
        type("field:PROJECT_NAME", "我的名称");
        otherRenamesTo("别人的名称");
        assertThat(editor.save()).isEqualTo(Outcome.CHOOSE);
        assertThat(saved().header().project().name()).isEqualTo("别人的名称");
        ConflictList asked = _get(ConflictList.class);
        assertThat(asked.getElement().getTextRecursively()).contains("我的名称", "别人的名称");
        _click(_get(asked, Button.class, spec -> spec.withText(editor.getTranslation("targets.coedit.takeMine"))));
        assertThat(editor.save()).isEqualTo(Outcome.SAVED);
        assertThat(saved().header().project().name()).isEqualTo("我的名称");
    }

    @Test
    void whatIsTypedDuringAConflictStaysAndCanBeKept() {
        SheetEditor editor = conflict();
        type("field:PROJECT_NAME", "第三个名称");
        ConflictList asked = _get(ConflictList.class);
        assertThat(asked.getElement().getTextRecursively()).contains("我的名称", "别人的名称", "第三个名称");
        assertThat(editor.save()).isEqualTo(Outcome.CHOOSE);
        assertThat(saved().displayName()).isEqualTo("第三个名称");
        click(editor, "targets.coedit.keepPresent");
        assertThat(editor.save()).isEqualTo(Outcome.SAVED);
        assertThat(saved().displayName()).isEqualTo("第三个名称");
        assertThat(conflicts.of(preparer.id(), id, saved())).isEmpty();
    }

    @Test
    void whoTypesHisOwnTextAgainHasAnswered() {
        SheetEditor editor = conflict();
        type("field:PROJECT_NAME", "我的名称");
        _assertNone(ConflictList.class);
        assertThat(editor.save()).isEqualTo(Outcome.SAVED);
        assertThat(saved().displayName()).isEqualTo("我的名称");
        assertThat(conflicts.of(preparer.id(), id, saved())).isEmpty();
    }

    @Test
    void whatTheOtherWritesOnceMoreIsHisTextInTheQuestion() {
        SheetEditor editor = conflict();
        otherRenamesTo("别人的新名称");
        editor.saved(queries.target(preparer, id).version());
        String asked = _get(ConflictList.class).getElement().getTextRecursively();
        assertThat(asked).contains("我的名称", "别人的新名称").doesNotContain("别人的名称");
        click(editor, "targets.coedit.takeMine");
        assertThat(editor.save()).isEqualTo(Outcome.SAVED);
        assertThat(saved().displayName()).isEqualTo("我的名称");
    }

    @Test
    void eachQuestionIsAnsweredByItselfAndNotAskedAgain() {
        SheetEditor editor = open();
        type("field:PROJECT_NAME", "我的名称");
        type("field:PROJECT_CODE", "我的编码");
        SheetModel other = new SheetModel(variant(), saved());
        other.type(Field.PROJECT_NAME, null, 0, "别人的名称");
        other.type(Field.PROJECT_CODE, null, 0, "别人的编码");
        drafts.save(preparer, id, queries.target(preparer, id).version(), other.content());
        assertThat(editor.save()).isEqualTo(Outcome.CHOOSE);
        assertThat(conflicts.of(preparer.id(), id, saved())).hasSize(2);
        _click(_find(Button.class, spec -> spec.withText(editor.getTranslation("targets.coedit.takeTheirs")))
                .get(0));
        assertThat(conflicts.of(preparer.id(), id, saved())).hasSize(1);
        UI.getCurrent().remove(editor);
        open();
        assertThat(_find(Button.class, spec -> spec.withText(editor.getTranslation("targets.coedit.takeTheirs"))))
                .hasSize(1);
    }

    @Test
    void aDraftOfAnOlderVersionWithWholeContentsInItsConflictsIsAskedCellByCell() {
        SheetModel mine = new SheetModel(variant(), saved());
        mine.type(Field.PROJECT_NAME, null, 0, "我的名称");
        mine.type(Field.PROJECT_CODE, null, 0, "我的编码");
        SheetModel theirs = new SheetModel(variant(), saved());
        theirs.type(Field.PROJECT_NAME, null, 0, "别人的名称");
        theirs.type(Field.PROJECT_CODE, null, 0, "别人的编码");
        jdbc.sql("""
                        insert into draft_conflict
                            (id, target_id, person_id, base, mine, theirs, other_name, other_at)
                        values (:id, :target, :person, :base, :mine, :theirs, 'other', current_timestamp)
                        """)
                .param("id", UUID.randomUUID())
                .param("target", id.value())
                .param("person", preparer.id().value())
                .param("base", json.write(saved()))
                .param("mine", json.write(mine.content()))
                .param("theirs", json.write(theirs.content()))
                .update();
        drafts.save(preparer, id, queries.target(preparer, id).version(), theirs.content());
        SheetEditor editor = open();
        assertThat(_get(ConflictList.class).getElement().getTextRecursively())
                .contains("我的名称", "别人的名称", "我的编码", "别人的编码");
        _click(_find(Button.class, spec -> spec.withText(editor.getTranslation("targets.coedit.takeMine")))
                .get(0));
        assertThat(conflicts.of(preparer.id(), id, saved())).hasSize(1);
    }

    @Test
    void aButtonThatMayNotGoOnSaysWhy() {
        SheetEditor editor = conflict();
        assertThat(editor.saveFirst()).isFalse();
        assertThat(_get(Notification.class).getElement().getTextRecursively())
                .contains(editor.getTranslation("targets.coedit.answerFirst"));
        click(editor, "targets.coedit.takeMine");
        assertThat(editor.saveFirst()).isTrue();
    }

    @Test
    void whatTheBrowserKeptIsPutInWhereNobodyWroteSinceAndAskedAboutElsewhere() {
        otherRenamesTo("别人的名称");
        SheetEditor editor = open();
        kept("""
                [["field:PROJECT_NAME","我的名称",["教室修缮"]],["field:PROJECT_CODE","P-7",["P-1","P"]],
                 ["field:NOWHERE:1","丢了",[""]]]
                """);
        assertThat(cell("field:PROJECT_CODE").getValue()).isEqualTo("P-7");
        assertThat(cell("field:PROJECT_NAME").getValue()).isEqualTo("别人的名称");
        assertThat(_get(ConflictList.class).getElement().getTextRecursively()).contains("我的名称", "别人的名称");
        assertThat(_get(KeptNotice.class).getElement().getTextRecursively()).contains("丢了");
        assertThat(editor.save()).isEqualTo(Outcome.CHOOSE);
        assertThat(saved().header().project().code()).isEqualTo("P-7");
        UI.getCurrent().remove(editor);
        SheetEditor again = open();
        click(again, "targets.coedit.takeMine");
        again.save();
        assertThat(saved().displayName()).isEqualTo("我的名称");
    }

    private SheetEditor conflict() {
        SheetEditor editor = open();
        type("field:PROJECT_NAME", "我的名称");
        otherRenamesTo("别人的名称");
        assertThat(editor.save()).isEqualTo(Outcome.CHOOSE);
        return editor;
    }

    private static void click(SheetEditor editor, String key) {
        _click(_get(Button.class, spec -> spec.withText(editor.getTranslation(key))));
    }

    /** What the browser says when the sheet is opened. */
    private static void kept(String left) {
        JsonObject detail = Json.createObject();
        detail.put("event.detail.seq", 1);
        detail.put("event.detail.left", (JsonArray) Json.instance().parse(left));
        Element frame = _get(SheetFrame.class).getElement();
        ElementUtilsKt._fireDomEvent(frame, new DomEvent(frame, "sheet-kept", detail));
    }

    @Test
    void whatOthersSaveComesInAndTheyAreSeenUntilTheyLeave() {
        SheetEditor editor = open();
        SheetEditor second = new SheetEditor(
                variant(), saved(), savers.of(other(), queries.target(preparer, id), saved()), services, () -> {});
        UI.getCurrent().add(second);
        MockVaadin.clientRoundtrip();
        assertThat(_get(editor, CoEditorList.class).getElement().getTextRecursively())
                .isEqualTo(editor.getTranslation("targets.coedit.editing", other().displayName()));
        otherRenamesTo("别人的名称");
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(_get(editor, SheetField.class, spec -> spec.withId("field:PROJECT_NAME"))
                            .getValue())
                    .isEqualTo("别人的名称");
        });
        UI.getCurrent().remove(second);
        MockVaadin.clientRoundtrip();
        assertThat(_get(editor, CoEditorList.class).getChildren()).isEmpty();
        UI.getCurrent().remove(editor);
        assertThat(services.sessions().count()).isZero();
    }

    private void preparerBecomes(PersonDetails details) {
        administration.changePerson(organisation.admin(), preparer.id(), details);
    }

    private Actor other() {
        return organisation.person("second", Grant.of(Role.PREPARER, organisation.unit()));
    }

    private void otherRenamesTo(String name) {
        SheetModel other = new SheetModel(variant(), saved());
        other.type(Field.PROJECT_NAME, null, 0, name);
        drafts.save(preparer, id, queries.target(preparer, id).version(), other.content());
    }

    private SheetEditor open() {
        SheetEditor editor = new SheetEditor(
                variant(), saved(), savers.of(preparer, queries.target(preparer, id), saved()), services, () -> {});
        UI.getCurrent().add(editor);
        return editor;
    }

    private FormVariant variant() {
        return forms.find(FormKey.first("changshou-2026", FormKind.PROJECT)).orElseThrow();
    }

    private static String model(SheetEditor editor) {
        editor.save();
        return _get(editor, IndicatorGrid.class)
                .edits()
                .model()
                .text(
                        _get(editor, IndicatorGrid.class)
                                .edits()
                                .model()
                                .indicators()
                                .get(0),
                        IndicatorField.WEIGHT);
    }

    private String row(int index) {
        return _get(IndicatorGrid.class)
                .edits()
                .model()
                .indicators()
                .get(index)
                .id()
                .toString();
    }

    private static void paste(String row, String column, String text) {
        JsonObject command = command("paste", row, column);
        command.put("text", text);
        command.put("html", "");
        send(command);
    }

    private static void ask(String kind, @Nullable String row, String column, String text) {
        JsonObject command = command(kind, row, column);
        command.put("text", text);
        send(command);
    }

    private static JsonObject command(String kind, @Nullable String row, String column) {
        JsonObject command = Json.createObject();
        JsonArray rows = Json.createArray();
        JsonArray columns = Json.createArray();
        columns.set(0, column);
        if (row != null) {
            rows.set(0, row);
            command.put("row", row);
        }
        command.put("kind", kind);
        command.put("seq", 1);
        command.put("rows", rows);
        command.put("columns", columns);
        command.put("column", column);
        command.put("open", true);
        command.put("typing", row + column);
        return command;
    }

    private static void send(JsonObject command) {
        IndicatorGrid grid = _get(IndicatorGrid.class);
        ComponentUtil.fireEvent(grid, new IndicatorGrid.Command(grid, true, command));
    }

    private TargetContent saved() {
        return queries.draft(preparer, id);
    }

    private static SheetField cell(String key) {
        return _get(SheetField.class, spec -> spec.withId(key));
    }

    private static void type(String key, String text) {
        SheetField field = cell(key);
        field.setValue(text);
        ComponentUtil.fireEvent(field, new AbstractField.ComponentValueChangeEvent<>(field, field, "", true));
    }
}
