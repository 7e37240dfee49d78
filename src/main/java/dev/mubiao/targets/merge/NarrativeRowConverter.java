package dev.mubiao.targets.merge;

import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.SubGoal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Converts sub-goals and measures of a department's narrative to rows for the merge and back. */
final class NarrativeRowConverter {

    private static final String LINE = MergeTable.HIDDEN + "line";
    private static final String PRINTED_NO = MergeTable.HIDDEN + "printedNo";

    private NarrativeRowConverter() {}

    static MergeRow.Cells take(SubGoal item) {
        return new MergeRow.Cells()
                .put("title", item.title())
                .put("goal", item.goal())
                .put("indicators", item.indicatorsText())
                .put(PRINTED_NO, item.printedNo())
                .put(LINE, item.line());
    }

    static MergeRow.Cells take(Measure measure) {
        return new MergeRow.Cells().put("text", measure.text()).put(LINE, measure.line());
    }

    static SubGoal subGoal(MergeRow row, int position) {
        return new SubGoal(
                position + 1,
                text(row, PRINTED_NO),
                ContentTables.text(row, "title"),
                text(row, "goal"),
                text(row, "indicators"),
                line(row));
    }

    static Measure measure(MergeRow row) {
        return new Measure(ContentTables.text(row, "text"), line(row));
    }

    private static @Nullable String text(MergeRow row, String column) {
        return (String) row.cell(column);
    }

    private static int line(MergeRow row) {
        return (Integer) Objects.requireNonNullElse(row.cell(LINE), 0);
    }
}
