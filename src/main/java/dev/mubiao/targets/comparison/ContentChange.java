package dev.mubiao.targets.comparison;

import java.util.List;

/**
 * A difference between two contents, in the words in which the form prints it.
 *
 * @param place key of the cell; of a row, that of its first printed cell. Of a removed row it is a key of the earlier
 *     content
 * @param cells keys of all cells of the later content that it concerns: none if a row was removed
 * @param label what the form calls the place
 * @param before what was printed, empty if nothing was
 * @param after what is printed now, empty if nothing is
 */
public record ContentChange(Kind kind, String place, List<String> cells, String label, String before, String after) {

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

    static ContentChange cell(String place, String label, String before, String after) {
        return new ContentChange(Kind.CHANGED, place, List.of(place), label, before, after);
    }
}
