package dev.mubiao.targets.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.ContentCell;
import dev.mubiao.targets.content.ContentCells;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.ListRow;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.testing.FilledTestForms;
import dev.mubiao.testing.TestForms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only its form knows is merged cell by cell, as everything else is. */
class FreeMergeTests {

    private static final DraftMerge.Other OTHER = new DraftMerge.Other("other", Instant.EPOCH);

    @ParameterizedTest
    @MethodSource("dev.mubiao.testing.TestForms#names")
    void eachCellGetsTheChangeOfWhoeverChangedIt(String name) {
        FormVariant variant = TestForms.variant(name);
        TargetContent base = FilledTestForms.content(name);
        List<CellRef> places = typed(variant, base);
        for (int i = 0; i < places.size(); i++) {
            CellRef mine = places.get(i);
            CellRef theirs = places.get((i + 1) % places.size());
            DraftMerge.Merged merged = DraftMerge.merge(base, type(base, mine, "甲"), type(base, theirs, "乙"), OTHER);
            assertThat(merged.conflicts()).isEmpty();
            assertThat(merged.content()).isEqualTo(type(type(base, mine, "甲"), theirs, "乙"));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.mubiao.testing.TestForms#names")
    void whatBothChangedIsAskedAboutAndCanBeChosen(String name) {
        FormVariant variant = TestForms.variant(name);
        TargetContent base = FilledTestForms.content(name);
        for (CellRef place : typed(variant, base)) {
            TargetContent theirs = type(base, place, "乙");
            DraftMerge.Merged merged = DraftMerge.merge(base, type(base, place, "甲"), theirs, OTHER);
            assertThat(merged.content()).isEqualTo(theirs);
            DraftConflict asked = merged.conflicts().get(0);
            assertThat(asked.cell()).isEqualTo(place);
            assertThat(asked.text(DraftConflict.Side.MINE, MoneyUnit.YUAN)).isEqualTo("甲");
            DraftConflict.Stored stored = asked.stored(base);
            DraftConflict again = DraftMerge.merge(stored.base(), stored.mine(), stored.theirs(), OTHER)
                    .conflicts()
                    .get(0)
                    .restored(place, stored.position());
            assertThat(again.choose(merged.content(), DraftConflict.Side.MINE)).isEqualTo(type(base, place, "甲"));
        }
    }

    @Test
    void entriesThatTwoPeopleAddStandInOneList() {
        TargetContent base = FilledTestForms.content("dated-tasks");
        List<ListRow> mine = new ArrayList<>(base.free().list("works"));
        Collections.swap(mine, 0, 1);
        mine.add(ListRow.of(new UUID(1, 1), Map.of("name", "甲加的")));
        List<ListRow> theirs = new ArrayList<>(base.free().list("works"));
        theirs.remove(2);
        theirs.add(ListRow.of(new UUID(1, 2), Map.of("name", "乙加的")));
        DraftMerge.Merged merged = DraftMerge.merge(
                base,
                base.withFree(base.free().withList("works", mine)),
                base.withFree(base.free().withList("works", theirs)),
                OTHER);
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.content().free().list("works"))
                .extracting(row -> row.cells().get("name"))
                .containsExactlyInAnyOrder("名称2的说明", "名称1的说明", "甲加的", "乙加的");
    }

    @Test
    void aListThatSomebodyEmptiedCanBeChosenBack() {
        TargetContent base = FilledTestForms.content("dated-tasks");
        ListRow row = base.free().list("works").get(0);
        TargetContent one = base.withFree(base.free().withList("works", List.of(row)));
        TargetContent mine = one.withFree(one.free().withList("works", List.of(row.with("name", "甲"))));
        TargetContent theirs = one.withFree(one.free().withList("works", List.of()));
        DraftMerge.Merged merged = DraftMerge.merge(one, mine, theirs, OTHER);
        DraftConflict asked = merged.conflicts().get(0);
        assertThat(asked.wholeRow()).isTrue();
        assertThat(asked.choose(merged.content(), DraftConflict.Side.THEIRS)).isEqualTo(theirs);
        assertThat(asked.choose(theirs, DraftConflict.Side.MINE)).isEqualTo(mine);
    }

    /** Places in which one types a text: levels stand for several rows. */
    private static List<CellRef> typed(FormVariant variant, TargetContent content) {
        return ContentCells.of(variant, content).stream()
                .map(ContentCell::place)
                .filter(place -> !(place instanceof IndicatorRef cell) || cell.column() == IndicatorField.NAME)
                .toList();
    }

    private static TargetContent type(TargetContent content, CellRef place, String text) {
        if (place instanceof IndicatorRef cell) {
            return ContentCells.withRow(
                    content, cell.row(), row -> row.withLabels(new Indicator.Labels(row.level1(), row.level2(), text)));
        }
        return ContentCells.with(content, place, text);
    }
}
