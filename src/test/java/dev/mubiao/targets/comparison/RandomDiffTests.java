package dev.mubiao.targets.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.comparison.ContentChange.Kind;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.EditedContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever somebody does to the rows: the comparison finds that and nothing else. */
class RandomDiffTests {

    private static final List<IndicatorField> COLUMNS = List.of(
            IndicatorField.LEVEL1,
            IndicatorField.LEVEL2,
            IndicatorField.NAME,
            IndicatorField.OPERATOR,
            IndicatorField.VALUE,
            IndicatorField.UNIT);

    private final FormVariant form = ContentDiffTests.form("changshou-2026", FormKind.PROJECT);

    @RepeatedTest(300)
    void findsExactlyWhatWasDone(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        TargetContent before = base(random);
        Set<String> expected = new HashSet<>();
        Set<String> fresh = new HashSet<>();
        EditedContent editedContent = EditedContent.of(before);
        for (int edit = 0; edit < 10; edit++) {
            int row = random.nextInt(editedContent.size());
            Indicator there = editedContent.content().indicators().get(row);
            switch (random.nextInt(6)) {
                case 0 -> {
                    Indicator added = Contents.indicator("新增" + edit, "5");
                    fresh.add(added.id().toString());
                    editedContent.insert(row, added);
                    expected.add(Kind.ROW_ADDED + " " + added.id());
                }
                case 1 -> {
                    if (editedContent.size() > 2) {
                        String id = there.id().toString();
                        expected.removeIf(one -> one.contains(id));
                        if (!fresh.contains(id)) {
                            expected.add(Kind.ROW_REMOVED + " " + id);
                        }
                        editedContent.remove(row);
                    }
                }
                default -> {
                    IndicatorField column = COLUMNS.get(random.nextInt(COLUMNS.size()));
                    editedContent.cell(row, column, "改" + edit);
                    if (!fresh.contains(there.id().toString())) {
                        expected.add(Kind.CHANGED + " " + there.id() + " " + column);
                    }
                }
            }
        }
        TargetContent after = editedContent.content();

        Set<String> found = ContentDiff.between(form, before, after).stream()
                .map(change -> change.kind() + " " + named(change))
                .collect(Collectors.toSet());

        assertThat(found).isEqualTo(expected);
    }

    @RepeatedTest(100)
    void isTheMirrorImageOfTheWayBack(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        TargetContent before = base(random);
        EditedContent editedContent = EditedContent.of(before);
        for (int edit = 0; edit < 6; edit++) {
            int row = random.nextInt(editedContent.size());
            if (random.nextInt(3) == 0 && editedContent.size() > 2) {
                editedContent.remove(row);
            } else {
                editedContent.cell(row, COLUMNS.get(random.nextInt(COLUMNS.size())), "改" + edit);
            }
        }
        TargetContent after = editedContent.content();

        assertThat(ContentDiff.between(form, after, before))
                .extracting(change -> change.before() + "<" + change.after())
                .containsExactlyInAnyOrderElementsOf(ContentDiff.between(form, before, after).stream()
                        .map(change -> change.after() + "<" + change.before())
                        .toList());
    }

    private static String named(ContentChange change) {
        String[] parts = change.place().key().split(":");
        return change.kind() == Kind.CHANGED ? parts[1] + " " + parts[2] : parts[1];
    }

    private static TargetContent base(Random random) {
        List<Indicator> rows = new ArrayList<>();
        for (int row = 0; row < 4 + random.nextInt(6); row++) {
            rows.add(Contents.indicator("指标" + row, "10"));
        }
        return EditedContent.of(Contents.complete("随机"))
                .rows(rows.toArray(Indicator[]::new))
                .content();
    }
}
