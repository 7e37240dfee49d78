package dev.mubiao.targets.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.ContentCell;
import dev.mubiao.targets.content.ContentCells;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.testing.FilledTestForms;
import dev.mubiao.testing.TestForms;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes in what only its form knows are told by the form's own labels. */
class FreeComparisonTests {

    @ParameterizedTest
    @MethodSource("dev.mubiao.testing.TestForms#names")
    void aChangeInAnyPlaceIsTold(String name) {
        FormVariant variant = TestForms.variant(name);
        TargetContent before = FilledTestForms.content(name);
        assertThat(ContentDiff.between(variant, before, before)).isEmpty();
        for (ContentCell cell : ContentCells.of(variant, before)) {
            CellRef place = cell.place();
            if (place instanceof IndicatorRef other && other.column() != IndicatorField.NAME) {
                continue;
            }
            TargetContent after = place instanceof IndicatorRef in
                    ? ContentCells.withRow(before, in.row(), row -> renamed(row))
                    : ContentCells.with(before, place, "另一个");
            List<ContentChange> changes = ContentDiff.between(variant, before, after);
            assertThat(changes).as(cell.label()).hasSize(1);
            assertThat(changes.get(0).place()).isEqualTo(place);
            assertThat(changes.get(0).after()).isEqualTo("另一个");
            assertThat(changes.get(0).label())
                    .isEqualTo(
                            place instanceof IndicatorRef
                                    ? cell.label().replaceAll("\\S*道路里程[0-9]", "另一个")
                                    : cell.label());
        }
    }

    @Test
    void whatIsPrintedTheSameIsNoChange() {
        FormVariant variant = TestForms.variant("dated-tasks");
        TargetContent before = FilledTestForms.content("dated-tasks");
        TargetContent after = ContentCells.with(
                ContentCells.with(before, new FreeRef("start"), "2026年3月1日"), new FreeRef("amount-sum"), "1,200.50");
        assertThat(ContentDiff.between(variant, before, after)).isEmpty();
    }

    @Test
    void entriesAndFurtherRowsThatCameAndWentAreTold() {
        FormVariant variant = TestForms.variant("dated-tasks");
        TargetContent before = FilledTestForms.content("dated-tasks");
        var works = new ArrayList<>(before.free().list("works"));
        works.remove(0);
        TargetContent after =
                before.withFree(before.free().withList("works", works).withTable("whole", List.of()));
        assertThat(ContentDiff.between(variant, before, after))
                .extracting(ContentChange::kind, ContentChange::label)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ContentChange.Kind.ROW_REMOVED, "建设内容 1 · 名称"),
                        org.assertj.core.groups.Tuple.tuple(ContentChange.Kind.ROW_REMOVED, "项目期内指标"));
    }

    private static Indicator renamed(Indicator row) {
        return row.withLabels(new Indicator.Labels(row.level1(), row.level2(), "另一个"));
    }
}
