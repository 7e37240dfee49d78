package dev.mubiao.targets.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.merge.DraftConflict.Side;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.EditedContent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Two people do anything to the same rows and goals: every text that one of them wrote is there or is asked about. */
class RandomMergeTests {

    private static final DraftMerge.Other OTHER = new DraftMerge.Other("wang", Instant.EPOCH);
    private static final List<IndicatorField> COLUMNS = List.of(
            IndicatorField.LEVEL1,
            IndicatorField.NAME,
            IndicatorField.OPERATOR,
            IndicatorField.VALUE,
            IndicatorField.UNIT,
            IndicatorField.REMARK);

    @RepeatedTest(300)
    void losesNoText(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        TargetContent base = base(random);
        TargetContent mine = edited(base, random, "我");
        TargetContent theirs = edited(base, random, "他");
        assertNothingLost(base, mine, theirs);
        assertNothingLost(base, theirs, mine);
    }

    @RepeatedTest(100)
    void doesNotCareWhoIsFirstWhereNobodyIsAskedAndNothingIsMoved(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        TargetContent base = base(random);
        EditedContent mine = EditedContent.of(base);
        EditedContent theirs = EditedContent.of(base);
        for (int edit = 0; edit < 12; edit++) {
            int row = random.nextInt(mine.size());
            IndicatorField column = COLUMNS.get(random.nextInt(COLUMNS.size()));
            boolean even = (row + column.ordinal()) % 2 == 0;
            (even ? mine : theirs).cell(row, column, "文" + edit);
        }
        DraftMerge.Merged one = DraftMerge.merge(base, mine.content(), theirs.content(), OTHER);
        DraftMerge.Merged other = DraftMerge.merge(base, theirs.content(), mine.content(), OTHER);
        assertThat(one.conflicts()).isEmpty();
        assertThat(one.content()).isEqualTo(other.content());
    }

    private static void assertNothingLost(TargetContent base, TargetContent mine, TargetContent theirs) {
        DraftMerge.Merged merged = DraftMerge.merge(base, mine, theirs, OTHER);
        Set<String> found = new HashSet<>(texts(merged.content()));
        merged.conflicts()
                .forEach(conflict -> Stream.of(Side.values())
                        .flatMap(side ->
                                Stream.of(conflict.text(side, MoneyUnit.YUAN).split(" ")))
                        .forEach(found::add));
        Set<String> written = new HashSet<>(texts(mine));
        written.addAll(texts(theirs));
        written.removeAll(texts(base));
        assertThat(found).containsAll(written);
        assertThat(merged.content().indicators()).extracting(Indicator::id).doesNotHaveDuplicates();
        TargetContent chosen = merged.content();
        for (DraftConflict conflict : merged.conflicts()) {
            if (!conflict.wholeRow()) {
                chosen = conflict.choose(chosen, Side.MINE);
            }
        }
        Set<String> mineOnly = new HashSet<>(texts(mine));
        mineOnly.removeAll(texts(base));
        assertThat(texts(chosen)).containsAll(mineOnly);
    }

    private static TargetContent base(Random random) {
        List<Indicator> rows = new ArrayList<>();
        for (int row = 0; row < 4 + random.nextInt(6); row++) {
            rows.add(Contents.indicator("指标" + row, "10"));
        }
        return EditedContent.of(Contents.complete("随机"))
                .rows(rows.toArray(Indicator[]::new))
                .goals("目标一", "目标二", "目标三")
                .content();
    }

    private static TargetContent edited(TargetContent base, Random random, String who) {
        EditedContent editedContent = EditedContent.of(base);
        List<String> goals = new ArrayList<>(base.goals().texts());
        for (int edit = 0; edit < 10; edit++) {
            String text = who + edit;
            int row = random.nextInt(editedContent.size());
            switch (random.nextInt(8)) {
                case 0 -> editedContent.insert(row, Contents.indicator(text, "5"));
                case 1 -> editedContent.move(row, random.nextInt(editedContent.size()));
                case 2 -> {
                    if (editedContent.size() > 2) {
                        editedContent.remove(row);
                    }
                }
                case 3 -> goals.add(random.nextInt(goals.size() + 1), text);
                case 4 -> goals.set(random.nextInt(goals.size()), text);
                default -> editedContent.cell(row, COLUMNS.get(random.nextInt(COLUMNS.size())), text);
            }
        }
        return editedContent.goals(goals.toArray(String[]::new)).content();
    }

    private static Set<String> texts(TargetContent content) {
        Set<String> texts = new HashSet<>(content.goals().texts());
        content.indicators()
                .forEach(row -> Stream.of(
                                row.level1(),
                                row.name(),
                                row.stated().operatorRaw(),
                                row.stated().valueRaw(),
                                row.stated().unitRaw(),
                                row.notes().remark())
                        .filter(text -> text != null)
                        .forEach(texts::add));
        return texts;
    }
}
