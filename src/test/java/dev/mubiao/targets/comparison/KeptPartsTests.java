package dev.mubiao.targets.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.testing.Contents;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Contents that come back from another program, against those that it was given. */
class KeptPartsTests {

    private static final Indicator.Origin READ = new Indicator.Origin(null, List.of(new SourceCell(12, 3, "教室")));
    private static final Indicator FIRST =
            Contents.percent("效益指标", "社会效益指标", "教室安全使用率", "30").withOrigin(READ);
    private static final Indicator SECOND = Contents.percent("满意度指标", "服务对象满意度指标", "师生满意度", "10");

    /** As it is stored: amounts as they were written, lines of a file, an unread cell in the second row. */
    private static TargetContent stored() {
        return content(
                new Amount("26万元", new Money(new BigDecimal("260000"))),
                new SpendingPlanStep("6月底", "50%", new BigDecimal("50")),
                7,
                List.of(FIRST, SECOND),
                Map.of(new IndicatorRef(SECOND.id(), IndicatorField.WEIGHT), "约十分"));
    }

    /** The same as it comes back: no raw amounts, no lines, other ids. */
    private static TargetContent sent(List<Indicator> rows, int unread) {
        return content(
                Amount.of(new Money(new BigDecimal("260000.00"))),
                new SpendingPlanStep("6月底", "50.0%", new BigDecimal("50.0")),
                0,
                rows,
                Map.of(new IndicatorRef(rows.get(unread).id(), IndicatorField.WEIGHT), "约十分"));
    }

    private static TargetContent content(
            Amount total,
            SpendingPlanStep step,
            int line,
            List<Indicator> rows,
            Map<dev.mubiao.targets.cell.CellRef, String> unread) {
        return new TargetContent(
                FormKey.first("changshou-2026", FormKind.PROJECT),
                new BudgetYear(2026),
                TargetHeader.EMPTY,
                new Funding(
                        total,
                        List.of(new LabelledAmount("财政拨款", total)),
                        List.of(),
                        List.of(),
                        new BigDecimal("10"),
                        List.of(step)),
                new TargetContent.Goals(
                        List.of("维修教室"),
                        List.of(new SubGoal(1, "1", "维修", "修好", null, line)),
                        List.of(new Measure("每周检查", line)),
                        List.of()),
                rows,
                List.of(new SourceCell(line + 1, 2, "填报人")),
                unread,
                FreeContent.NONE);
    }

    private static Indicator again(Indicator row) {
        return row.copied();
    }

    @Test
    void whatComesBackUnchangedIsTheStoredContent() {
        assertThat(KeptParts.of(stored(), sent(List.of(again(FIRST), again(SECOND)), 1)))
                .isEqualTo(stored());
    }

    @Test
    void rowsKeepTheirIdsWhereverTheyStandAndUnreadCellsFollow() {
        Indicator added = Contents.percent("产出指标", "质量指标", "验收合格率", "20");

        TargetContent content = KeptParts.of(stored(), sent(List.of(again(SECOND), added, again(FIRST)), 0));

        assertThat(content.indicators()).containsExactly(SECOND, added, FIRST);
        assertThat(content.unread()).containsOnlyKeys(new IndicatorRef(SECOND.id(), IndicatorField.WEIGHT));
    }

    @Test
    void aChangedRowKeepsItsIdAndItsSource() {
        Indicator changed = again(FIRST).withWeight(new BigDecimal("25"));

        Indicator row = KeptParts.of(stored(), sent(List.of(changed, again(SECOND)), 1))
                .indicators()
                .get(0);

        assertThat(row.id()).isEqualTo(FIRST.id());
        assertThat(row.weight()).isEqualTo(new BigDecimal("25"));
        assertThat(row.origin()).isEqualTo(READ);
    }

    @Test
    void aChangedAmountIsTheSentOne() {
        TargetContent sent = sent(List.of(again(FIRST), again(SECOND)), 1);
        Amount other = Amount.of(new Money(new BigDecimal("250000")));

        Funding funding = KeptParts.of(
                        stored(),
                        sent.withFunding(new Funding(other, List.of(), List.of(), List.of(), null, List.of())))
                .funding();

        assertThat(funding.total()).isEqualTo(other);
        assertThat(funding.sources()).isEmpty();
        assertThat(funding.executionWeight()).isNull();
    }

    @Test
    void twoRowsOfTheSameNameStayTwo() {
        Indicator twin = again(SECOND);
        TargetContent content = KeptParts.of(stored(), sent(List.of(again(SECOND), twin), 0));

        assertThat(content.indicators()).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(content.indicators().get(0).id()).isEqualTo(SECOND.id());
        assertThat(content.indicators().get(1).id())
                .isNotEqualTo(new UUID(0, 0))
                .isEqualTo(twin.id());
    }
}
