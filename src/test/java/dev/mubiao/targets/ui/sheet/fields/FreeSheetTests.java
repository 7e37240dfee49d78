package dev.mubiao.targets.ui.sheet.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.ListCellRef;
import dev.mubiao.targets.content.CellEdit;
import dev.mubiao.targets.content.ContentCell;
import dev.mubiao.targets.content.ContentCells;
import dev.mubiao.targets.content.ListRow;
import dev.mubiao.targets.content.SheetSection;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.merge.DraftMerge;
import dev.mubiao.targets.ui.sheet.model.CellInput;
import dev.mubiao.targets.ui.sheet.model.CellNames;
import dev.mubiao.targets.ui.sheet.model.IndicatorRows;
import dev.mubiao.targets.ui.sheet.model.KeptTexts;
import dev.mubiao.targets.ui.sheet.model.ListEdits;
import dev.mubiao.targets.ui.sheet.model.SheetEdits;
import dev.mubiao.targets.ui.sheet.model.SheetModel;
import dev.mubiao.testing.FilledTestForms;
import dev.mubiao.testing.TestForms;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only its form knows is typed in its place, undone, kept and closed as everything else is. */
class FreeSheetTests {

    private static final DraftMerge.Other OTHER = new DraftMerge.Other("other", Instant.EPOCH);

    private Set<SheetSection> closed = Set.of();
    private SheetEdits edits;
    private ListEdits listEdits;
    private final Map<CellRef, SheetField> fields = new HashMap<>();

    @ParameterizedTest
    @MethodSource("dev.mubiao.testing.TestForms#names")
    void everyPlaceIsTypedInto(String name) {
        TargetContent content = FilledTestForms.content(name);
        open(name, content);
        for (ContentCell cell : ContentCells.of(TestForms.variant(name), content)) {
            boolean inGrid = cell.place() instanceof IndicatorRef || cell.place() instanceof ExtraRef;
            if (inGrid) {
                assertThat(edits.model().tables().stream()
                                .flatMap(rows -> rows.list().stream()
                                        .flatMap(row -> rows.columns().stream()
                                                .map(column -> IndicatorRows.place(row.id(), column)))))
                        .contains(cell.place());
            } else {
                assertThat(fields).containsKey(cell.place());
            }
            String before = CellInput.text(edits.model(), cell.place()).orElseThrow();
            edits.step(null, () -> CellInput.type(edits.model(), List.of(new CellEdit(cell.place(), "另一个"))));
            assertThat(CellInput.text(edits.model(), cell.place())).contains("另一个");
            edits.undo();
            assertThat(CellInput.text(edits.model(), cell.place())).contains(before);
        }
        assertThat(edits.model().content()).isEqualTo(content);
    }

    @Test
    void eachTypeHasItsOwnField() {
        open("dated-tasks", FilledTestForms.content("dated-tasks"));
        SheetField start = fields.get(new FreeRef("start"));
        assertThat(start.getElement().getAttribute("type")).isEqualTo("date");
        assertThat(start.getElement().getProperty("value")).isEqualTo("2026-03-01");
        assertThat(fields.get(new FreeRef("source-kind"))).isInstanceOf(SheetField.Ticks.class);
        assertThat(fields.get(CellRef.of("field:ATTRIBUTE"))).isInstanceOf(SheetField.Ticks.class);
        assertThat(fields.get(new FreeRef("finish")).getElement().getAttribute("max"))
                .isEqualTo("2999-12-31");
        type(new FreeRef("finish"), "三月上旬");
        assertThat(edits.model().freeContent().field("finish")).isEqualTo("三月上旬");
        open("dated-tasks", edits.model().content());
        assertThat(fields.get(new FreeRef("finish")).getElement().getAttribute("type"))
                .isEqualTo("text");
        open("year-end", FilledTestForms.content("year-end"));
        assertThat(fields.get(new FreeRef("grade"))).isInstanceOf(SheetField.Choice.class);
        type(new FreeRef("grade"), "良");
        assertThat(edits.model().content().free().field("grade")).isEqualTo("良");
    }

    @Test
    void entriesAreAddedMovedAndRemovedAndEmptyOnesAreNotSaved() {
        FormVariant variant = TestForms.variant("dated-tasks");
        TargetContent content = FilledTestForms.content("dated-tasks");
        TargetContent empty = content.withFree(content.free().withList("works", List.of()));
        open("dated-tasks", empty);
        assertThat(edits.model().freeContent().list("works")).hasSize(2);
        assertThat(edits.model().content()).isEqualTo(empty);
        List<ListRow> least = edits.model().freeContent().list("works");
        open("dated-tasks", empty);
        assertThat(edits.model().freeContent().list("works")).isEqualTo(least);
        listEdits.addEntry(variant.lists().get(0));
        UUID third = edits.model().freeContent().list("works").get(2).id();
        CellRef name = new ListCellRef("works", third, "name");
        edits.step(null, () -> CellInput.type(edits.model(), List.of(new CellEdit(name, "桥"))));
        click(listEdits.raiseEntry("works", third));
        assertThat(edits.model().freeContent().list("works").get(1).id()).isEqualTo(third);
        assertThat(edits.model().content().free().list("works")).hasSize(1);
        click(listEdits.removeEntry("works", third));
        assertThat(edits.model().content().free().list("works")).isEmpty();
        edits.undo();
        assertThat(edits.model().content().free().list("works")).hasSize(1);
    }

    @Test
    void closedSectionsStayAsTheyAre() {
        closed = Set.of(SheetSection.HEAD);
        TargetContent content = FilledTestForms.content("dated-tasks");
        open("dated-tasks", content);
        assertThat(fields.get(new FreeRef("start")).isReadOnly()).isTrue();
        CellRef entry =
                new ListCellRef("works", content.free().list("works").get(0).id(), "name");
        assertThat(fields.get(entry).isReadOnly()).isFalse();
        edits.step(
                null, () -> CellInput.type(edits.model(), List.of(new CellEdit(new FreeRef("start"), "2026-04-01"))));
        assertThat(edits.model().content()).isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource("dev.mubiao.testing.TestForms#names")
    void whatABrowserKeptComesBack(String name) {
        TargetContent content = FilledTestForms.content(name);
        for (ContentCell cell : ContentCells.of(TestForms.variant(name), content)) {
            open(name, content);
            CellRef place = cell.place();
            KeptTexts.Restored restored =
                    KeptTexts.into(edits, List.of(new KeptTexts.Kept(place, "另一个", List.of(cell.text()))), OTHER);
            assertThat(restored.conflicts()).isEmpty();
            assertThat(restored.unplaced()).isEmpty();
            assertThat(restored.restored()).isOne();
            SheetModel after = new SheetModel(TestForms.variant(name), restored.content());
            assertThat(CellInput.text(after, place)).contains("另一个");
        }
    }

    @Test
    void anEntryThatWasNeverStoredComesBack() {
        TargetContent content = FilledTestForms.content("dated-tasks");
        open("dated-tasks", content);
        CellRef place = new ListCellRef("works", new UUID(9, 9), "name");
        KeptTexts.Restored restored =
                KeptTexts.into(edits, List.of(new KeptTexts.Kept(place, "桥", List.of(""))), OTHER);
        assertThat(restored.restored()).isOne();
        assertThat(restored.content().free().list("works"))
                .extracting(row -> row.cells().get("name"))
                .contains("桥");
    }

    @Test
    void aRowThatWasNeverStoredComesBackInItsOwnTable() {
        for (String table : List.of("term", "")) {
            open("two-periods", FilledTestForms.content("two-periods"));
            UUID fresh = new UUID(9, 9);
            List<KeptTexts.Kept> kept = Stream.of(IndicatorField.NAME, IndicatorField.VALUE)
                    .map(field -> new KeptTexts.Kept(
                            new IndicatorRef(fresh, field), field.name(), List.of(""), table.isEmpty() ? null : table))
                    .toList();
            TargetContent restored = KeptTexts.into(edits, kept, OTHER).content();
            assertThat(table.isEmpty() ? restored.indicators() : restored.free().table(table))
                    .filteredOn(row -> row.id().equals(fresh))
                    .singleElement()
                    .satisfies(row -> assertThat(row.name()).isEqualTo("NAME"));
        }
    }

    @Test
    void placesAreNamedByTheForm() {
        TargetContent content = FilledTestForms.content("dated-tasks");
        open("dated-tasks", content);
        CellNames names = new CellNames(edits.model(), (key, arguments) -> key);
        assertThat(names.name(new FreeRef("start"))).isEqualTo("开工日期");
        assertThat(names.name(new ListCellRef(
                        "works", content.free().list("works").get(1).id(), "amount")))
                .isEqualTo("建设内容 2 · 金额");
    }

    private void open(String form, TargetContent content) {
        FormVariant variant = TestForms.variant(form);
        fields.clear();
        SheetModel model = new SheetModel(variant, content);
        edits = new SheetEdits(
                model,
                new SheetEdits.ChangeListener() {
                    @Override
                    public void changed(boolean head, @Nullable CellRef focus) {}

                    @Override
                    public void takenIn(boolean redraw) {}
                },
                closed);
        listEdits = new ListEdits(edits, (key, arguments) -> key);
        new SheetRenderer(variant, model, new SheetCells(edits), listEdits)
                .draw()
                .forEach(stretch -> stretch.stream()
                        .flatMap(FreeSheetTests::all)
                        .forEach(component -> {
                            if (component instanceof SheetField field) {
                                fields.put(field.place(), field);
                            }
                        }));
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(FreeSheetTests::all));
    }

    private void type(CellRef place, String text) {
        SheetField field = fields.get(place);
        String before = field.getValue();
        field.setValue(text);
        ComponentUtil.fireEvent(
                field, new AbstractField.ComponentValueChangeEvent<SheetField, String>(field, field, before, true));
    }

    private static void click(Component button) {
        ((com.vaadin.flow.component.button.Button) button).click();
    }
}
