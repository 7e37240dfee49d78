package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ExampleTable;
import java.util.List;

/** Widths of columns: as the example has them, else by what they hold. */
final class ColumnWidth {

    /** Of a page in the editor. */
    private static final int PIXELS = 1100;

    private static final int LEAST = 60;
    private static final int MOST = 600;
    private static final int OF_COLUMN = 120;

    /** What the language takes for the widest. */
    private static final int SCALE = 1000;

    /** Of A4 upright between margins of a centimetre, in twentieths of a point. */
    private static final int WIDEST_UPRIGHT = 10_772;

    private ColumnWidth() {}

    /** Whether the table needs the long side of the paper, as far as the example says. */
    static boolean landscape(ExampleTable table) {
        return table.widths().stream().mapToInt(Integer::intValue).sum() > WIDEST_UPRIGHT;
    }

    static int pixels(ExampleTable table, ExampleCell cell) {
        int all = table.widths().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return Math.min(MOST, OF_COLUMN * cell.columnSpan());
        }
        int own = table.widths().subList(cell.column(), cell.right()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return Math.min(MOST, Math.max(LEAST, own * PIXELS / all));
    }

    /** Relative to each other; empty if the example does not say. */
    static List<Integer> relative(ExampleTable table) {
        int all = table.widths().stream().mapToInt(Integer::intValue).sum();
        return all == 0
                ? List.of()
                : table.widths().stream()
                        .map(width -> Math.max(1, width * SCALE / all))
                        .toList();
    }
}
