package dev.mubiao.documents.write.layout;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.RecordColumn;
import dev.mubiao.forms.RecordLayout;
import dev.mubiao.platform.text.TextMeasure;
import dev.mubiao.uikit.PrintedCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shares the width of the page among the columns: as the form wants them, or its indicators, and never so narrow that a
 * number is broken. Where the form says nothing of its columns, no short label is wrapped, and no label takes more than
 * three lines.
 */
final class ColumnWidths {

    /** What the form's hints take together before the page is turned. */
    private static final int WIDEST_UPRIGHT = 1_100;

    /** Hint for a label that is merged down the side, in the unit of the form's own hints. */
    private static final int SIDE = 64;

    private static final int LABEL_LINES = 3;

    /** Characters of a label that stands in one line, as most labels of four do. */
    private static final int SHORT_LABEL = 4;

    /** Left and right of a text together, in twentieths of a point. */
    private static final int PADDING = 210;

    private ColumnWidths() {}

    static PageSetup of(FormVariant form, List<List<LayoutCell>> rows) {
        boolean told = !form.widths().isEmpty();
        int[] hints = told ? form.widths().stream().mapToInt(Integer::intValue).toArray() : hints(form);
        PageSetup page = PageSetup.of(form.page(), !told && Arrays.stream(hints).sum() > WIDEST_UPRIGHT);
        int room = page.textWidth();
        return page.with(shared(hints, least(rows, hints.length, page, !told), room));
    }

    private static int[] hints(FormVariant form) {
        IndicatorTable table = form.indicators();
        RecordLayout records = form.records();
        if (records == null || table == null) {
            return hints(table, form.columns());
        }
        return Stream.of(
                        records.columns().stream().mapToInt(RecordColumn::width),
                        Arrays.stream(hints(table, records.width(table)))
                                .limit(records.width(table)
                                        - records.columns().size()
                                        - records.right().size()),
                        records.right().stream().mapToInt(RecordColumn::width))
                .flatMapToInt(Function.identity())
                .toArray();
    }

    private static int[] hints(@Nullable IndicatorTable table, int columns) {
        int[] hints = new int[Math.max(1, columns)];
        Arrays.fill(hints, SIDE);
        if (table != null) {
            int at = table.side() == null ? 0 : table.side().span();
            for (IndicatorColumn column : table.printed()) {
                for (int i = 0; i < column.span(); i++) {
                    hints[at++] = column.width() / column.span();
                }
            }
        }
        return hints;
    }

    /** What the cells of one column need at least. */
    private static int[] least(List<List<LayoutCell>> rows, int columns, PageSetup page, boolean labels) {
        int[] least = new int[columns];
        rows.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.columns() == 1 && (labels || !cell.label()))
                .forEach(cell -> least[cell.column()] =
                        Math.max(least[cell.column()], need(cell, page.type().size())));
        int most = page.textWidth() / columns * 2;
        return Arrays.stream(least).map(width -> Math.min(width, most)).toArray();
    }

    private static int need(LayoutCell cell, int size) {
        int width = TextMeasure.width(cell.text(), size);
        if (cell.label()) {
            int em = TextMeasure.em(size);
            int line = Math.max(Math.min(width, SHORT_LABEL * em), width / LABEL_LINES);
            return (line + em - 1) / em * em + PADDING;
        }
        return cell.style() == PrintedCell.Style.NUMBER ? width + PADDING : 0;
    }

    /** In proportion to the hints; who would get too little gets the least, at the cost of the others. */
    private static List<Integer> shared(int[] hints, int[] least, int room) {
        boolean[] fixed = new boolean[hints.length];
        boolean found = true;
        int left = room;
        int sum = Arrays.stream(hints).sum();
        while (found && sum > 0) {
            found = false;
            for (int i = 0; i < hints.length; i++) {
                if (!fixed[i] && (long) left * hints[i] / sum < least[i]) {
                    fixed[i] = true;
                    found = true;
                    left -= least[i];
                    sum -= hints[i];
                    break;
                }
            }
        }
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < hints.length; i++) {
            widths.add(fixed[i] ? least[i] : Math.max(1, (int) ((long) left * hints[i] / sum)));
        }
        // What rounding left over goes to the widest column.
        int widest = IntStream.range(0, widths.size())
                .reduce((one, other) -> widths.get(other) > widths.get(one) ? other : one)
                .orElse(0);
        widths.set(
                widest,
                widths.get(widest)
                        + room
                        - widths.stream().mapToInt(Integer::intValue).sum());
        return widths;
    }
}
