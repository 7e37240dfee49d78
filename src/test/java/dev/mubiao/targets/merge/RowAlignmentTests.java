package dev.mubiao.targets.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowAlignmentTests {

    @Test
    void equalRowsAreTheSameAndChangedOnesStandBetweenThem() {
        assertThat(aligned(List.of("a", "b", "c", "d"), List.of("a", "x", "c", "d")))
                .containsExactly("b0", "b1", "b2", "b3");
        assertThat(aligned(List.of("a", "b", "c", "d"), List.of("a", "d"))).containsExactly("b0", "b3");
        assertThat(aligned(List.of("a", "d"), List.of("a", "b", "c", "d")))
                .hasSize(4)
                .startsWith("b0")
                .endsWith("b1");
    }

    @Test
    void ofMoreRowsThanAreLeftTheClosestIsTheOneThatWasChanged() {
        assertThat(aligned(List.of("a", "修缮教室", "购置课桌", "d"), List.of("a", "购置课桌椅", "d")))
                .containsExactly("b0", "b2", "b3");
    }

    @Test
    void nothingAlikeIsTakenInOrder() {
        assertThat(aligned(List.of("a", "b"), List.of("x", "y", "z")))
                .hasSize(3)
                .startsWith("b0", "b1");
        assertThat(aligned(List.of(), List.of("x"))).hasSize(1);
        assertThat(aligned(List.of("a"), List.of())).isEmpty();
    }

    @Test
    void asManyRowsAsASheetMayHaveCanAllDiffer() {
        List<String> rows = IntStream.range(0, 2000).mapToObj(Integer::toString).toList();
        List<String> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);

        assertThat(aligned(rows, reversed)).hasSize(2000).doesNotHaveDuplicates();
        assertThat(aligned(rows, rows.stream().map(row -> "x" + row).toList()))
                .isEqualTo(IntStream.range(0, 2000).mapToObj(at -> "b" + at).toList());
    }

    private static List<String> aligned(List<String> before, List<String> now) {
        List<MergeRow> rows = rows(now);
        return RowAlignment.named(new DraftMerge.Rows(rows(before), rows, rows)).mine().stream()
                .map(MergeRow::id)
                .toList();
    }

    private static List<MergeRow> rows(List<String> texts) {
        return texts.stream()
                .map(text -> new MergeRow.Cells().put("TEXT", text).row(""))
                .toList();
    }
}
