package dev.mubiao.targets.comparison;

import dev.mubiao.targets.cell.CellRef;
import java.util.List;

/**
 * A difference between two contents, in the words in which the form prints it.
 *
 * @param place of a row its first printed cell; of a removed row a place in the earlier content
 * @param cells all cells of the later content that it concerns: none if a row was removed
 * @param label what the form calls the place
 * @param before what was printed, empty if nothing was
 * @param after what is printed now, empty if nothing is
 */
public record ContentChange(Kind kind, CellRef place, List<CellRef> cells, String label, String before, String after) {

    /** What became of the cell or row. */
    public enum Kind {
        /** A cell says something else. */
        CHANGED,
        ROW_ADDED,
        ROW_REMOVED,
        /** A row stands between other rows. */
        ROW_MOVED;

        /** Key of its name in the message bundles. */
        public String key() {
            return "targets.comparison." + name();
        }
    }

    public ContentChange {
        cells = List.copyOf(cells);
    }

    static ContentChange cell(CellRef place, String label, String before, String after) {
        return new ContentChange(Kind.CHANGED, place, List.of(place), label, before, after);
    }
}
