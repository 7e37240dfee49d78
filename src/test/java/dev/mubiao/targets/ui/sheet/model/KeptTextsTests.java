package dev.mubiao.targets.ui.sheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.SheetSection;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.merge.DraftConflict;
import dev.mubiao.targets.merge.DraftConflict.Side;
import dev.mubiao.targets.merge.DraftMerge;
import dev.mubiao.testing.Contents;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a browser had kept comes back into a sheet that may have changed since. */
class KeptTextsTests {

    private static final DraftMerge.Other OTHER = new DraftMerge.Other("other", Instant.EPOCH);
    private static final CellRef TOTAL = CellRef.of("field:TOTAL");

    private final FormVariant form = new Forms(new FormFiles().load())
            .find(FormKey.first("lukou-2026", FormKind.PROJECT))
            .orElseThrow();
    private final TargetContent content = Contents.twoRows("河道保洁");
    private final Indicator row = content.indicators().get(0);
    private Set<SheetSection> closed = Set.of();

    @Test
    void whereNobodyWroteSinceTheTextIsThereAgain() {
        KeptTexts.Restored restored = restore(
                name("维修教室数", "维修教室间数"), new KeptTexts.Kept(CellRef.of("field:PROJECT_NAME"), "河道清淤", List.of("河道保洁")));
        assertThat(restored.restored()).isEqualTo(2);
        assertThat(restored.conflicts()).isEmpty();
        assertThat(restored.content().indicators().get(0).name()).isEqualTo("维修教室数");
        assertThat(restored.content().displayName()).isEqualTo("河道清淤");
    }

    @Test
    void anyTextThatTheServerMayHaveHadIsOnesOwn() {
        assertThat(restore(name("维修教室间数和面积", "维修", "维修教室间数")).conflicts()).isEmpty();
    }

    @Test
    void whatSomebodyElseWroteSinceStaysAndIsAskedAbout() {
        KeptTexts.Restored restored = restore(name("我的指标", "从前的指标"));
        assertThat(restored.restored()).isZero();
        assertThat(restored.content().indicators().get(0).name()).isEqualTo("维修教室间数");
        DraftConflict asked = restored.conflicts().get(0);
        assertThat(asked.cell()).isEqualTo(new IndicatorRef(row.id(), IndicatorField.NAME));
        assertThat(asked.text(Side.MINE, MoneyUnit.YUAN)).isEqualTo("我的指标");
        assertThat(asked.text(Side.THEIRS, MoneyUnit.YUAN)).isEqualTo("维修教室间数");
        assertThat(asked.by()).isEqualTo("other");
    }

    @Test
    void whatWasStoredAfterAllIsNoQuestion() {
        KeptTexts.Restored restored = restore(name("维修教室间数", "从前的指标"));
        assertThat(restored.restored()).isZero();
        assertThat(restored.conflicts()).isEmpty();
        assertThat(restored.content()).isEqualTo(content);
    }

    @Test
    void theSameNumberInAnotherWayOfWritingIsTheSame() {
        SheetModel model = new SheetModel(form, content);
        String now = CellInput.text(model, TOTAL).orElseThrow();
        KeptTexts.Restored restored = restore(new KeptTexts.Kept(TOTAL, "99", List.of(" " + now.replace(",", ""))));
        assertThat(restored.conflicts()).isEmpty();
        assertThat(restored.restored()).isOne();
    }

    @Test
    void aRowThatSomebodyDeletedIsAskedAboutAndANewOneComesBackOnce() {
        UUID gone = UUID.randomUUID();
        KeptTexts.Restored asked = restore(kept(gone, IndicatorField.NAME, "我的指标", "从前的指标"));
        assertThat(asked.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.wholeRow()).isTrue();
            assertThat(conflict.deleted(Side.THEIRS)).isTrue();
            assertThat(conflict.text(Side.MINE, MoneyUnit.YUAN)).contains("我的指标");
        });
        UUID fresh = UUID.randomUUID();
        KeptTexts.Restored added = restore(
                kept(fresh, IndicatorField.NAME, "新的指标", "", "新的"),
                kept(fresh, IndicatorField.VALUE, "12", ""),
                kept(UUID.randomUUID(), IndicatorField.NAME, " ", ""));
        assertThat(added.conflicts()).isEmpty();
        assertThat(added.content().indicators()).hasSize(3);
        Indicator last = added.content().indicators().get(2);
        assertThat(last.name()).isEqualTo("新的指标");
        assertThat(last.stated().valueRaw()).isEqualTo("12");
    }

    @Test
    void whatIsClosedOrInNoSuchFormIsHandedBack() {
        closed = Set.of(SheetSection.INDICATORS);
        KeptTexts.Restored restored = restore(
                name("我的指标", "维修教室间数"),
                new KeptTexts.Kept(CellRef.of("measure:0"), "措施", List.of("")),
                new KeptTexts.Kept(CellRef.of("no such place"), "什么", List.of("")));
        assertThat(restored.unplaced()).hasSize(3);
        assertThat(restored.content()).isEqualTo(content);
    }

    @Test
    void aConflictIsTheSameAfterItWasStoredCellByCell() {
        DraftConflict asked = restore(name("我的指标", "从前的指标")).conflicts().get(0);
        DraftConflict.Stored stored = asked.stored(content);
        DraftConflict again = DraftMerge.merge(stored.base(), stored.mine(), stored.theirs(), OTHER)
                .conflicts()
                .get(0)
                .restored(asked.cell(), stored.position());
        assertThat(again.cell()).isEqualTo(asked.cell());
        assertThat(again.choose(content, Side.MINE)).isEqualTo(asked.choose(content, Side.MINE));
        assertThat(stored.mine().indicators()).hasSize(1);
    }

    @Test
    void aRowThatIsKnownByItsPlaceIsFollowedWhereItGoes() {
        SheetModel base = new SheetModel(form, content);
        base.type(Field.GOALS, null, 0, "甲\n乙\n丙");
        SheetModel mine = new SheetModel(form, base.state());
        mine.goals().set(1, "我的乙");
        SheetModel theirs = new SheetModel(form, base.state());
        theirs.goals().set(1, "别人的乙");
        DraftMerge.Merged merged = DraftMerge.merge(base.state(), mine.state(), theirs.state(), OTHER);
        DraftConflict asked = merged.conflicts().get(0).locate(merged.content());
        SheetModel later = new SheetModel(form, merged.content());
        later.goals().remove(0);
        later.goals().set(0, "第三种乙");
        DraftConflict moved = asked.follow(merged.content(), later.state());
        assertThat(moved.choose(later.state(), Side.MINE).goals().texts()).containsExactly("我的乙", "丙");
    }

    private KeptTexts.Kept name(String text, String... bases) {
        return kept(row.id(), IndicatorField.NAME, text, bases);
    }

    private static KeptTexts.Kept kept(UUID row, IndicatorField column, String text, String... bases) {
        return new KeptTexts.Kept(new IndicatorRef(row, column), text, List.of(bases));
    }

    private KeptTexts.Restored restore(KeptTexts.Kept... kept) {
        SheetEdits edits = new SheetEdits(new SheetModel(form, content), new Unshown(), closed);
        return KeptTexts.into(edits, List.of(kept), OTHER);
    }

    private static class Unshown implements SheetEdits.ChangeListener {

        @Override
        public void changed(boolean head, @Nullable CellRef focus) {}

        @Override
        public void takenIn(boolean redraw) {}
    }
}
