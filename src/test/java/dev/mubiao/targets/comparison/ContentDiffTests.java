package dev.mubiao.targets.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.comparison.ContentChange.Kind;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.EditedContent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentDiffTests {

    private final FormVariant form = form("changshou-2026", FormKind.PROJECT);
    private final TargetContent base = Contents.complete("教室修缮");

    @Test
    void findsNothingBetweenEqualContents() {
        assertThat(ContentDiff.between(form, base, EditedContent.of(base).content()))
                .isEmpty();
    }

    @Test
    void tellsOfACellWithBothTexts() {
        Indicator row = base.indicators().get(0);
        TargetContent after =
                EditedContent.of(base).cell(0, IndicatorField.VALUE, "36").content();

        assertThat(ContentDiff.between(form, base, after))
                .containsExactly(ContentChange.cell(
                        new IndicatorRef(row.id(), IndicatorField.VALUE), "维修教室间数 · 指标值", "24", "36"));
    }

    @Test
    void tellsOfAnAmountAsItIsPrinted() {
        TargetContent after = EditedContent.of(base).source("财政拨款", "1260000").content();

        assertThat(ContentDiff.between(form, base, after))
                .containsExactly(ContentChange.cell(CellRef.of("field:SOURCE:财政拨款"), "其中:财政拨款", "", "1,260,000"));
    }

    @Test
    void findsAFieldUnderTheCellThatItIsGluedInto() {
        TargetContent after = EditedContent.of(base).projectName("礼堂修缮").content();

        assertThat(ContentDiff.between(form, base, after))
                .filteredOn(change -> change.after().contains("礼堂修缮"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.place()).isEqualTo(CellRef.of("field:PROJECT_CODE"));
                    assertThat(change.before()).contains("教室修缮");
                });
    }

    @Test
    void tellsOfARowThatCameAndOneThatWent() {
        Indicator fresh = Contents.indicator("更换门窗数", "20");
        Indicator gone = base.indicators().get(1);
        TargetContent after = EditedContent.of(base).remove(1).insert(0, fresh).content();

        List<ContentChange> changes = ContentDiff.between(form, base, after);

        assertThat(changes).extracting(ContentChange::kind).containsExactly(Kind.ROW_ADDED, Kind.ROW_REMOVED);
        assertThat(changes.get(0).place()).isEqualTo(new IndicatorRef(fresh.id(), IndicatorField.NAME));
        assertThat(changes.get(0).after()).contains("更换门窗数", "24", "间");
        assertThat(changes.get(0).cells()).contains(new IndicatorRef(fresh.id(), IndicatorField.VALUE));
        assertThat(changes.get(1).place()).isEqualTo(new IndicatorRef(gone.id(), IndicatorField.NAME));
        assertThat(changes.get(1).before()).contains("维修验收合格率");
        assertThat(changes.get(1).cells()).isEmpty();
    }

    @Test
    void tellsOfARowThatMoved() {
        TargetContent after = EditedContent.of(base).move(3, 0).content();

        assertThat(ContentDiff.between(form, base, after)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.ROW_MOVED);
            assertThat(change.place())
                    .isEqualTo(new IndicatorRef(base.indicators().get(3).id(), IndicatorField.NAME));
        });
    }

    @Test
    void tellsOfAWeightThatWasNotUnderstood() {
        TargetContent after = EditedContent.of(base).weightText(0, "三十").content();

        assertThat(ContentDiff.between(form, base, after))
                .extracting(ContentChange::before, ContentChange::after)
                .containsExactly(tuple("30", "三十"));
    }

    @Test
    void knowsTheRowsOfLastYearByLevelAndName() {
        TargetContent last = EditedContent.of(refiled(base))
                .cell(0, IndicatorField.NAME, "2025年维修教室间数")
                .cell(2, IndicatorField.VALUE, "90")
                .move(3, 1)
                .content();

        List<ContentChange> changes = ContentDiff.between(form, last, base);

        assertThat(changes).extracting(ContentChange::kind).containsOnly(Kind.CHANGED);
        assertThat(changes)
                .extracting(ContentChange::before, ContentChange::after)
                .containsExactly(tuple("2025年维修教室间数", "维修教室间数"), tuple("90", "95"));
    }

    @Test
    void alignsRowsOfLastYearThatHaveAnotherNameWithinTheirLevel() {
        TargetContent last = EditedContent.of(refiled(base))
                .cell(1, IndicatorField.NAME, "竣工验收通过率")
                .content();

        assertThat(ContentDiff.between(form, last, base)).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("竣工验收通过率");
            assertThat(change.after()).isEqualTo("维修验收合格率");
        });
    }

    @Test
    void comparesOnlyWhatBothFormsAskFor() {
        FormVariant flat = form("changshou-2024", FormKind.PROJECT);
        List<ContentChange> changes = ContentDiff.between(flat, refiled(base), form, base);

        assertThat(changes).isEmpty();
    }

    @Test
    void tellsOfTheYear() {
        TargetContent earlier = base.withYear(new BudgetYear(2025));

        assertThat(ContentDiff.between(form, earlier, base))
                .containsExactly(ContentChange.cell(HeadingRef.YEAR, "年度", "2025", "2026"));
    }

    @Test
    void alignsTheItemsOfANarrative() {
        FormVariant narrative = form("hangu-2025", FormKind.DEPARTMENT);
        TargetContent before = narrative(List.of(goal(1, "道路养护", 10), goal(2, "桥梁检测", 20)), List.of("专人负责"));
        TargetContent after =
                narrative(List.of(goal(1, "绿化补植", 11), goal(2, "道路养护", 12), goal(3, "桥梁检测与加固", 25)), List.of());

        List<ContentChange> changes = ContentDiff.between(narrative, before, after);

        assertThat(changes)
                .extracting(ContentChange::kind, ContentChange::place)
                .containsExactly(
                        tuple(Kind.ROW_ADDED, CellRef.of("subGoal:1")),
                        tuple(Kind.CHANGED, CellRef.of("subGoal:3")),
                        tuple(Kind.ROW_REMOVED, CellRef.of("measure:0")));
    }

    private static SubGoal goal(int no, String title, int line) {
        return new SubGoal(no, no + ".", title, "完成" + title.substring(0, 2), null, line);
    }

    private static TargetContent narrative(List<SubGoal> goals, List<String> measures) {
        TargetContent empty = TargetContent.empty(FormKey.first("hangu-2025", FormKind.DEPARTMENT));
        return new TargetContent(
                empty.form(),
                null,
                empty.header(),
                empty.funding(),
                new TargetContent.Goals(
                        List.of("全区道路完好"),
                        goals,
                        measures.stream().map(text -> new Measure(text, 3)).toList(),
                        List.of()),
                List.of(),
                List.of());
    }

    /** The same rows, filed anew: nobody gave them their old ids. */
    private static TargetContent refiled(TargetContent content) {
        List<Indicator> rows = new ArrayList<>();
        content.indicators().forEach(row -> rows.add(row.copied()));
        return EditedContent.of(content).rows(rows.toArray(Indicator[]::new)).content();
    }

    static FormVariant form(String id, FormKind kind) {
        return new Forms(new FormFiles().load()).find(FormKey.first(id, kind)).orElseThrow();
    }
}
