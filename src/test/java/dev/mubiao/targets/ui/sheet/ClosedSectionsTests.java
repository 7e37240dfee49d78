package dev.mubiao.targets.ui.sheet;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ElementUtilsKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.CellEdit;
import dev.mubiao.targets.content.SheetSection;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.sheet.SheetFix;
import dev.mubiao.targets.ui.sheet.fields.SheetField;
import dev.mubiao.targets.ui.sheet.fields.SheetFrame;
import dev.mubiao.targets.ui.sheet.grid.IndicatorGrid;
import dev.mubiao.targets.ui.sheet.saving.DraftSaverFactory;
import dev.mubiao.targets.ui.sheet.saving.KeptNotice;
import dev.mubiao.targets.ui.sheet.saving.SaveRefusedNotice;
import dev.mubiao.targets.ui.sheet.saving.SheetSaving.Outcome;
import dev.mubiao.testing.ClosedSheetSections;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The preparer at a sheet of which a step leaves only some sections open. */
@PortalTest
class ClosedSectionsTests {

    @Autowired
    ClosedSheetSections closedSections;

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
    SheetServices services;

    @Autowired
    Forms forms;

    Actor preparer;
    TargetId id;

    @BeforeEach
    void signIn() {
        Organisation organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        id = drafts.create(preparer, organisation.unit(), Contents.twoRows("教室修缮"));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(preparer.loginName(), "", "ROLE_PREPARER"));
        MockVaadin.setup();
    }

    @AfterEach
    void leave() {
        closedSections.leaveAllOpen();
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysWhatIsOpenAndClosesTheCellsOfTheRest() {
        closedSections.leaveOpen(EnumSet.of(SheetSection.MONEY));
        SheetEditor editor = open();

        assertThat(_get(ClosedSections.class).getElement().getTextRecursively())
                .contains(
                        editor.getTranslation("targets.section.notice"),
                        editor.getTranslation("targets.section.wayOut"));
        assertThat(closed("field:PROJECT_NAME")).isTrue();
        assertThat(closed(HeadingRef.YEAR.key())).isTrue();
        assertThat(closed("field:TOTAL")).isFalse();
        assertThat(added()).isEmpty();
    }

    @Test
    void nothingIsClosedWhereNoStepSaysSo() {
        open();

        assertThat(_find(ClosedSections.class)).isEmpty();
        assertThat(closed("field:PROJECT_NAME")).isFalse();
    }

    @Test
    void changesOfOpenSectionsAreSaved() {
        closedSections.leaveOpen(EnumSet.of(SheetSection.MONEY));
        SheetEditor editor = open();
        type("field:TOTAL", "30000");

        assertThat(editor.save()).isEqualTo(Outcome.SAVED);
        assertThat(saved().funding().total().money().yuan()).isEqualByComparingTo("30000");
    }

    @Test
    void whateverABrowserSendsClosedSectionsStay() {
        closedSections.leaveOpen(EnumSet.of(SheetSection.HEAD));
        SheetEditor editor = open();
        TargetContent before = saved();
        String row = before.indicators().get(0).id().toString();
        type("field:TOTAL", "30000");
        send("type", row, "NAME", "别的指标");
        send("paste", row, "NAME", "粘贴一\n粘贴二");
        send("insert", row, "NAME", "");
        send("remove", row, "NAME", "");
        send("clear", row, "NAME", "");
        send("copy", row, "NAME", "");
        send("down", row, "NAME", "");
        restore(new IndicatorRef(before.indicators().get(0).id(), IndicatorField.NAME).key(), "没有保存的");
        assertThat(_get(KeptNotice.class).getElement().getTextRecursively()).contains("没有保存的");

        assertThat(editor.save()).isEqualTo(Outcome.SAVED);
        assertThat(saved()).isEqualTo(before);
    }

    @Test
    void correctionsReachOpenSectionsOnly() {
        closedSections.leaveOpen(EnumSet.of(SheetSection.HEAD));
        SheetEditor editor = open();
        SheetFix name = new SheetFix("key", List.of(), List.of(new CellEdit(CellRef.of("field:PROJECT_NAME"), "改名")));
        SheetFix total = new SheetFix("key", List.of(), List.of(new CellEdit(CellRef.of("field:TOTAL"), "1")));

        assertThat(editor.accepts(name)).isTrue();
        assertThat(editor.accepts(total)).isFalse();
        editor.apply(name);
        editor.apply(total);
        editor.save();

        assertThat(saved().header().project().name()).isEqualTo("改名");
        assertThat(saved().funding()).isEqualTo(Contents.twoRows("").funding());
    }

    /** The step may change while the sheet is open: what was typed is not lost without a word. */
    @Test
    void aSectionThatIsClosedMeanwhileIsRefusedInWords() {
        SheetEditor editor = open();
        type("field:TOTAL", "30000");
        closedSections.leaveOpen(EnumSet.of(SheetSection.INDICATORS));

        assertThat(editor.save()).isEqualTo(Outcome.REFUSED);
        assertThat(_get(SaveRefusedNotice.class).getElement().getTextRecursively())
                .contains(editor.getTranslation("targets.section.closed"));
    }

    private SheetEditor open() {
        FormVariant variant =
                forms.find(FormKey.first("changshou-2026", FormKind.PROJECT)).orElseThrow();
        SheetEditor editor = new SheetEditor(
                variant, saved(), savers.of(preparer, queries.target(preparer, id), saved()), services, () -> {});
        UI.getCurrent().add(editor);
        return editor;
    }

    private TargetContent saved() {
        return queries.draft(preparer, id);
    }

    private static boolean closed(String key) {
        SheetField cell = _get(SheetField.class, spec -> spec.withId(key));
        return cell.isReadOnly() && cell.getElement().hasAttribute("readonly");
    }

    private static List<Button> added() {
        return _find(Button.class).stream()
                .filter(button ->
                        button.getElement().getTextRecursively().equals(button.getTranslation("targets.sheet.addGoal")))
                .toList();
    }

    private static void type(String key, String text) {
        SheetField field = _get(SheetField.class, spec -> spec.withId(key));
        field.setValue(text);
        ComponentUtil.fireEvent(field, new AbstractField.ComponentValueChangeEvent<>(field, field, "", true));
    }

    private static void send(String kind, String row, String column, String text) {
        JsonObject command = Json.createObject();
        command.put("kind", kind);
        command.put("seq", 1);
        command.put("row", row);
        command.put("rows", array(row));
        command.put("column", column);
        command.put("columns", array(column));
        command.put("text", text);
        command.put("html", "");
        command.put("open", false);
        command.put("typing", kind);
        send(command);
    }

    private static void restore(String cell, String text) {
        JsonObject detail = Json.createObject();
        JsonArray left = Json.createArray();
        JsonArray one = array(cell);
        one.set(1, text);
        left.set(0, one);
        detail.put("event.detail.seq", 2);
        detail.put("event.detail.left", left);
        Element frame = _get(SheetFrame.class).getElement();
        ElementUtilsKt._fireDomEvent(frame, new DomEvent(frame, "sheet-kept", detail));
    }

    private static JsonArray array(String text) {
        JsonArray array = Json.createArray();
        array.set(0, text);
        return array;
    }

    private static void send(JsonObject command) {
        IndicatorGrid grid = _get(IndicatorGrid.class);
        ComponentUtil.fireEvent(grid, new IndicatorGrid.Command(grid, true, command));
    }
}
