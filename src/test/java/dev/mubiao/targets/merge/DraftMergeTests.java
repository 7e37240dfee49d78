package dev.mubiao.targets.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.merge.DraftConflict.Side;
import dev.mubiao.targets.merge.DraftMerge.Merged;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.EditedContent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftMergeTests {

    private static final DraftMerge.Other OTHER = new DraftMerge.Other("wang", Instant.EPOCH);

    private final TargetContent base = EditedContent.of(Contents.complete("教室修缮"))
            .goals("完成修缮", "保障教学", "验收合格")
            .rows(Contents.indicator("修缮间数", "30"), Contents.indicator("合格率", "30"), Contents.indicator("完成时间", "30"))
            .content();

    @Test
    void keepsWhatEachChangedInACellOfHisOwn() {
        TargetContent mine =
                EditedContent.of(base).cell(0, IndicatorField.NAME, "我的").content();
        TargetContent theirs =
                EditedContent.of(base).cell(0, IndicatorField.REMARK, "他的").content();
        Merged merged = merge(mine, theirs);
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.content().indicators().get(0).name()).isEqualTo("我的");
        assertThat(merged.content().indicators().get(0).notes().remark()).isEqualTo("他的");
        assertThat(merge(theirs, mine).content()).isEqualTo(merged.content());
    }

    /** What nobody sees of a row, as its source, is no cell that could be gone to. */
    @Test
    void asksAboutADeletedRowAtACellThatCanBeSeen() {
        Indicator blank = Indicator.blank();
        TargetContent with = EditedContent.of(base).insert(0, blank).content();
        TargetContent theirs =
                EditedContent.of(with).cell(0, IndicatorField.UNIT, "间").content();
        DraftConflict conflict = DraftMerge.merge(
                        with, EditedContent.of(with).remove(0).content(), theirs, OTHER)
                .conflicts()
                .get(0);
        assertThat(conflict.wholeRow()).isTrue();
        assertThat(conflict.cell()).isEqualTo(new IndicatorRef(blank.id(), IndicatorField.UNIT));
    }

    @Test
    void asksAboutACellThatBothChanged() {
        TargetContent mine =
                EditedContent.of(base).cell(1, IndicatorField.NAME, "我的").content();
        TargetContent theirs =
                EditedContent.of(base).cell(1, IndicatorField.NAME, "他的").content();
        Merged merged = merge(mine, theirs);
        assertThat(merged.content().indicators().get(1).name()).isEqualTo("他的");
        DraftConflict conflict = merged.conflicts().get(0);
        assertThat(merged.conflicts()).hasSize(1);
        assertThat(conflict.cell())
                .isEqualTo(new IndicatorRef(base.indicators().get(1).id(), IndicatorField.NAME));
        assertThat(conflict.text(Side.MINE, MoneyUnit.YUAN)).isEqualTo("我的");
        assertThat(conflict.text(Side.THEIRS, MoneyUnit.YUAN)).isEqualTo("他的");
        assertThat(conflict.by()).isEqualTo("wang");
        assertThat(conflict.choose(merged.content(), Side.MINE)
                        .indicators()
                        .get(1)
                        .name())
                .isEqualTo("我的");
        assertThat(conflict.choose(merged.content(), Side.THEIRS)).isEqualTo(merged.content());
    }

    @Test
    void doesNotAskWhereBothWroteTheSame() {
        TargetContent same =
                EditedContent.of(base).cell(1, IndicatorField.NAME, "一样").content();
        assertThat(merge(same, same)).isEqualTo(new Merged(same, List.of()));
    }

    @Test
    void readsAValueAnewWhoseOperatorTheOtherChanged() {
        TargetContent mine =
                EditedContent.of(base).cell(0, IndicatorField.OPERATOR, "≤").content();
        TargetContent theirs =
                EditedContent.of(base).cell(0, IndicatorField.VALUE, "36").content();
        TargetValue value = merge(mine, theirs).content().indicators().get(0).value();
        assertThat(value.operator()).isEqualTo(Operator.LE);
        assertThat(value.number()).isEqualByComparingTo("36");
    }

    @Test
    void asksAboutValueOperatorAndUnitTogether() {
        TargetContent mine = EditedContent.of(base)
                .cell(0, IndicatorField.VALUE, "30")
                .cell(0, IndicatorField.OPERATOR, "≤")
                .content();
        TargetContent theirs =
                EditedContent.of(base).cell(0, IndicatorField.VALUE, "36").content();
        Merged merged = merge(mine, theirs);
        assertThat(merged.content().indicators().get(0))
                .isEqualTo(theirs.indicators().get(0));
        DraftConflict conflict = merged.conflicts().get(0);
        assertThat(conflict.text(Side.MINE, MoneyUnit.YUAN)).isEqualTo("≤ 30 间");
        Indicator chosen =
                conflict.choose(merged.content(), Side.MINE).indicators().get(0);
        assertThat(chosen.stated().operatorRaw()).isEqualTo("≤");
        assertThat(chosen.value().number()).isEqualByComparingTo("30");
    }

    @Test
    void keepsTheRowsThatBothAddedTheirsFirst() {
        Indicator my = Contents.indicator("我加的", "1");
        Indicator their = Contents.indicator("他加的", "2");
        Merged merged = merge(
                EditedContent.of(base).insert(1, my).content(),
                EditedContent.of(base).insert(1, their).content());
        assertThat(merged.content().indicators())
                .extracting(Indicator::name)
                .containsExactly("修缮间数", "他加的", "我加的", "合格率", "完成时间");
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void deletesARowThatTheOtherLeftAlone() {
        Merged merged = merge(EditedContent.of(base).remove(0).content(), base);
        assertThat(merged.content().indicators()).hasSize(2);
        assertThat(merge(base, EditedContent.of(base).remove(0).content())
                        .content()
                        .indicators())
                .hasSize(2);
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void keepsARowThatOneDeletedAndTheOtherChangedAndAsks() {
        TargetContent deleted = EditedContent.of(base).remove(1).content();
        TargetContent changed =
                EditedContent.of(base).cell(1, IndicatorField.NAME, "改过的").content();
        Merged iDeleted = merge(deleted, changed);
        assertThat(iDeleted.content()).isEqualTo(changed);
        DraftConflict conflict = iDeleted.conflicts().get(0);
        assertThat(conflict.deleted(Side.MINE)).isTrue();
        assertThat(conflict.choose(iDeleted.content(), Side.MINE)).isEqualTo(deleted);
        Merged theyDeleted = merge(changed, deleted);
        assertThat(theyDeleted.content().indicators()).isEqualTo(changed.indicators());
        assertThat(theyDeleted.conflicts().get(0).choose(theyDeleted.content(), Side.THEIRS))
                .isEqualTo(deleted);
    }

    @Test
    void movesARowThatTheOtherChanged() {
        Merged merged = merge(
                EditedContent.of(base).move(2, 0).content(),
                EditedContent.of(base).cell(2, IndicatorField.NAME, "年底完成").content());
        assertThat(merged.content().indicators()).extracting(Indicator::name).containsExactly("年底完成", "修缮间数", "合格率");
    }

    @Test
    void mergesGoalsOneByOne() {
        Merged merged = merge(
                EditedContent.of(base).goals("新的第一条", "完成修缮", "保障教学", "验收合格").content(),
                EditedContent.of(base).goals("完成修缮", "保障教学质量", "验收合格").content());
        assertThat(merged.content().goals().texts()).containsExactly("新的第一条", "完成修缮", "保障教学质量", "验收合格");
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void findsTheGoalAgainThatIsAskedAbout() {
        Merged merged = merge(
                EditedContent.of(base).goals("完成修缮", "我的目标", "验收合格").content(),
                EditedContent.of(base).goals("完成修缮", "他的目标", "验收合格").content());
        DraftConflict conflict = merged.conflicts().get(0);
        assertThat(conflict.cell()).isEqualTo(CellRef.of("field:GOAL:1"));
        TargetContent later = EditedContent.of(merged.content())
                .goals("又一条", "完成修缮", "他的目标", "验收合格")
                .content();
        assertThat(conflict.locate(later).choose(later, Side.MINE).goals().texts())
                .containsExactly("又一条", "完成修缮", "我的目标", "验收合格");
        TargetContent gone = EditedContent.of(merged.content()).goals("完成修缮").content();
        assertThat(conflict.locate(gone).choose(gone, Side.MINE).goals().texts())
                .containsExactly("完成修缮", "我的目标");
    }

    @Test
    void mergesHeadAndMoneyFieldByField() {
        TargetContent mine =
                EditedContent.of(base).projectName("我的名称").source("财政拨款", "100").content();
        TargetContent theirs =
                EditedContent.of(base).year("二零二六").source("其他", "20").content();
        Merged merged = merge(mine, theirs);
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.content().header().project().name()).isEqualTo("我的名称");
        assertThat(merged.content().unread()).containsEntry(HeadingRef.YEAR, "二零二六");
        assertThat(merged.content().funding().sources())
                .extracting(LabelledAmount::label)
                .containsExactlyInAnyOrder("财政拨款", "其他");
        DraftConflict money = merge(
                        mine, EditedContent.of(base).source("财政拨款", "200").content())
                .conflicts()
                .get(0);
        assertThat(money.cell()).isEqualTo(CellRef.of("field:SOURCE:财政拨款"));
        assertThat(money.text(Side.MINE, MoneyUnit.YUAN)).startsWith("100");
    }

    @Test
    void losesNoTextThatIsNoWeight() {
        TargetContent mine = EditedContent.of(base).weightText(0, "三十").content();
        TargetContent theirs =
                EditedContent.of(base).cell(0, IndicatorField.NAME, "他的").content();
        Merged merged = merge(mine, theirs);
        assertThat(merged.content().unread()).containsValue("三十").isEqualTo(mine.unread());
        assertThat(merged.content().indicators().get(0).weight()).isNull();
        assertThat(merged.content().indicators().get(1).weight()).isEqualByComparingTo(new BigDecimal(30));
    }

    private Merged merge(TargetContent mine, TargetContent theirs) {
        return DraftMerge.merge(base, mine, theirs, OTHER);
    }
}
