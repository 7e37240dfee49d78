package dev.mubiao.targets.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.SheetPartRef;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.EditedContent;
import dev.mubiao.testing.TestForms;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SectionChangesTests {

    private static final SectionChanges CHANGES = SectionChanges.of(TestForms.variant("year-end"));

    private final TargetContent content = Contents.complete("教室修缮");

    @Test
    void everyFieldBelongsToOneSection() {
        assertThat(SheetSection.of(Field.CONTACT_PHONE)).isEqualTo(SheetSection.HEAD);
        assertThat(SheetSection.of(Field.EXECUTION_WEIGHT)).isEqualTo(SheetSection.MONEY);
        assertThat(SheetSection.of(Field.TASK_CONTENT)).isEqualTo(SheetSection.GOALS);
        assertThat(SheetSection.of(HeadingRef.YEAR)).isEqualTo(SheetSection.HEAD);
        assertThat(SheetSection.of(CellRef.of("field:SOURCE:上级补助"))).isEqualTo(SheetSection.MONEY);
        assertThat(SheetSection.of(CellRef.of("subGoal:2:goal"))).isEqualTo(SheetSection.GOALS);
        assertThat(SheetSection.of(CellRef.of("subGoal:2:indicators"))).isEqualTo(SheetSection.INDICATORS);
        assertThat(SheetSection.of(CellRef.of("measure:0"))).isEqualTo(SheetSection.GOALS);
        assertThat(SheetSection.of(SheetPartRef.SUB_GOALS)).isEqualTo(SheetSection.GOALS);
        assertThat(SheetSection.of(SheetPartRef.WEIGHTS)).isEqualTo(SheetSection.INDICATORS);
    }

    @Test
    void saysInWhichSectionsContentsDiffer() {
        assertThat(CHANGES.between(content, content)).isEmpty();
        assertThat(changed(edited().projectName("另一个"))).containsExactly(SheetSection.HEAD);
        assertThat(changed(edited().year("明年"))).containsExactly(SheetSection.HEAD);
        assertThat(changed(edited().source("上级补助", "5"))).containsExactly(SheetSection.MONEY);
        assertThat(changed(edited().goals("别的目标"))).containsExactly(SheetSection.GOALS);
        assertThat(changed(edited().cell(0, IndicatorField.NAME, "别的指标"))).containsExactly(SheetSection.INDICATORS);
        assertThat(changed(edited().weightText(0, "很重"))).containsExactly(SheetSection.INDICATORS);
        assertThat(changed(edited().move(0, 2))).containsExactly(SheetSection.INDICATORS);
    }

    @Test
    void indicatorsOfANarrativeAreIndicatorsThoughTheyStandAmongItsGoals() {
        TargetContent before = narrative("保障教学", "合格率不低于95%");

        assertThat(CHANGES.between(before, narrative("保障教学", "合格率不低于98%"))).containsExactly(SheetSection.INDICATORS);
        assertThat(CHANGES.between(before, narrative("改善教学", "合格率不低于95%"))).containsExactly(SheetSection.GOALS);
        assertThat(CHANGES.keep(Set.of(SheetSection.GOALS), before, narrative("改善教学", "合格率不低于98%"))
                        .goals()
                        .subGoals())
                .isEqualTo(narrative("保障教学", "合格率不低于98%").goals().subGoals());
        assertThat(CHANGES.keep(Set.of(SheetSection.INDICATORS), before, narrative("改善教学", "合格率不低于98%"))
                        .goals()
                        .subGoals())
                .isEqualTo(narrative("改善教学", "合格率不低于95%").goals().subGoals());
    }

    @Test
    void keepsClosedSectionsAsTheyWere() {
        TargetContent other = edited().projectName("另一个")
                .year("明年")
                .source("上级补助", "5")
                .goals("别的目标")
                .weightText(0, "很重")
                .content();
        for (SheetSection section : SheetSection.values()) {
            TargetContent kept = CHANGES.keep(Set.of(section), content, other);
            assertThat(CHANGES.between(content, kept)).doesNotContain(section).hasSize(3);
            assertThat(CHANGES.between(other, kept)).containsExactly(section);
        }
    }

    @Test
    void fieldsOfAFormsOwnBelongWhereOthersOfTheirKindDo() {
        TargetContent before = TargetContent.empty(TestForms.form("year-end").key(FormKind.PROJECT));
        Map.of(
                        "executed-total",
                        SheetSection.MONEY,
                        "done",
                        SheetSection.GOALS,
                        "score",
                        SheetSection.INDICATORS,
                        "grade",
                        SheetSection.HEAD)
                .forEach((field, section) -> {
                    TargetContent after = before.withFree(FreeContent.NONE.withField(field, "47.2"));
                    assertThat(CHANGES.between(before, after)).containsExactly(section);
                    assertThat(CHANGES.keep(Set.of(section), before, after)).isEqualTo(before);
                    assertThat(ContentCells.of(TestForms.variant("year-end"), after))
                            .filteredOn(cell -> !cell.text().isEmpty())
                            .extracting(ContentCell::section)
                            .containsExactly(section);
                });
        TargetContent listed = before.withFree(FreeContent.of(
                Map.of(), Map.of("works", List.of(ListRow.of(new UUID(0, 1), Map.of("name", "路基")))), Map.of()));
        assertThat(CHANGES.between(before, listed)).containsExactly(SheetSection.GOALS);
        TargetContent further = before.withFree(FreeContent.NONE.withTable("term", List.of(Indicator.blank())));
        assertThat(CHANGES.between(before, further)).containsExactly(SheetSection.INDICATORS);
    }

    private EditedContent edited() {
        return EditedContent.of(content);
    }

    private Set<SheetSection> changed(EditedContent editedContent) {
        return CHANGES.between(content, editedContent.content());
    }

    private static TargetContent narrative(String title, @Nullable String indicators) {
        TargetContent empty = TargetContent.empty(FormKey.first("narrative", FormKind.DEPARTMENT));
        return new TargetContent(
                empty.form(),
                null,
                empty.header(),
                empty.funding(),
                new TargetContent.Goals(
                        List.of(), List.of(new SubGoal(1, null, title, null, indicators, 0)), List.of(), List.of()),
                List.of(),
                List.of());
    }
}
