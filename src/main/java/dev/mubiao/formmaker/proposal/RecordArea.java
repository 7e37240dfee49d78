package dev.mubiao.formmaker.proposal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an example shows several targets in one table.
 *
 * @param indicators where their indicators stand, without the columns beside them
 * @param left heads of columns left of the indicators that show what a target has once
 * @param right the same, right of them
 * @param groups labels above heads, by these
 * @param above label above the indicators' heads, or null
 * @param totals rows that sum others up
 */
record RecordArea(
        IndicatorArea indicators,
        List<ExampleCell> left,
        List<ExampleCell> right,
        Map<ExampleCell, String> groups,
        @Nullable String above,
        List<Integer> totals) {

    List<ExampleCell> heads() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /** The table without rows of totals, in which {@link #rows} are the indicators. */
    ExampleTable targets(ExampleTable table) {
        return table.keeping(row -> !totals.contains(row));
    }

    IndicatorArea rows() {
        return new IndicatorArea(
                indicators.top(), indicators.head(), indicators.end() - totals.size(), null, indicators.heads());
    }
}
