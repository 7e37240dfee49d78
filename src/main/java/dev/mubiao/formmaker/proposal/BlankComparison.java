package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ExampleTable;
import dev.mubiao.formmaker.lexicon.LabelText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the empty form shows in the places of a filled one. */
final class BlankComparison {

    /** What two cells count for that are equal, of a row's likeness. */
    private static final int EQUAL = 4;

    private final Map<ExampleCell, String> shown = new HashMap<>();

    private BlankComparison() {}

    static BlankComparison none() {
        return new BlankComparison();
    }

    /** Rows are paired in their order so that most cells are equal. */
    static BlankComparison of(ExampleTable example, ExampleTable blank) {
        int[][] best = new int[example.rows() + 1][blank.rows() + 1];
        for (int row = example.rows() - 1; row >= 0; row--) {
            for (int other = blank.rows() - 1; other >= 0; other--) {
                int paired = likeness(example, row, blank, other);
                best[row][other] = Math.max(
                        paired > 0 ? paired + best[row + 1][other + 1] : 0,
                        Math.max(best[row + 1][other], best[row][other + 1]));
            }
        }
        BlankComparison comparison = new BlankComparison();
        int row = 0;
        int other = 0;
        while (row < example.rows() && other < blank.rows()) {
            int paired = likeness(example, row, blank, other);
            if (paired > 0 && best[row][other] == paired + best[row + 1][other + 1]) {
                comparison.pair(example, row++, blank, other++);
            } else if (best[row][other] == best[row + 1][other]) {
                row++;
            } else {
                other++;
            }
        }
        return comparison;
    }

    private static int likeness(ExampleTable example, int row, ExampleTable blank, int other) {
        List<ExampleCell> mine = example.row(row);
        List<ExampleCell> theirs = blank.row(other);
        int like = 0;
        for (int i = 0; i < mine.size(); i++) {
            ExampleCell their = counterpart(mine, i, theirs, example.columns() == blank.columns());
            if (their != null) {
                like += !their.blank() && equal(mine.get(i).text(), their.text()) ? EQUAL : 0;
                like += their.blank() ? 1 : 0;
            }
        }
        return like;
    }

    private void pair(ExampleTable example, int row, ExampleTable blank, int other) {
        List<ExampleCell> mine = example.row(row);
        List<ExampleCell> theirs = blank.row(other);
        for (int i = 0; i < mine.size(); i++) {
            ExampleCell their = counterpart(mine, i, theirs, example.columns() == blank.columns());
            if (their != null) {
                shown.put(mine.get(i), their.text());
            }
        }
    }

    private static @Nullable ExampleCell counterpart(
            List<ExampleCell> mine, int position, List<ExampleCell> theirs, boolean sameGrid) {
        if (sameGrid) {
            return theirs.stream()
                    .filter(mine.get(position)::sameColumns)
                    .findFirst()
                    .orElse(null);
        }
        return mine.size() == theirs.size() ? theirs.get(position) : null;
    }

    static boolean equal(String text, String other) {
        return LabelText.bare(text).equals(LabelText.bare(other));
    }

    /** Whether the empty form has the same text there. */
    boolean prints(ExampleCell cell) {
        return !cell.blank()
                && shown(cell).filter(text -> equal(text, cell.text())).isPresent();
    }

    /** The text of the empty form there; nothing if it has no such cell. */
    Optional<String> shown(ExampleCell cell) {
        return Optional.ofNullable(shown.get(cell));
    }
}
