package dev.mubiao.grid.template;

import dev.mubiao.grid.CellAddress;

/**
 * A placeholder in a template.
 *
 * @param text between the braces, as {@link Placeholders#name} writes it; of one that is not closed what was written
 * @param place where it stands
 * @param row the number of the table row, row of the sheet or paragraph that it stands in, from 0 and unique in the file
 */
public record TemplatePlaceholder(String text, CellAddress place, int row, Position position) {

    /** Of one file. */
    public static final int MOST = 2_000;

    /** In what it stands. */
    public enum Position {
        /** It is filled. */
        TEXT,
        /** Head or foot of pages: it is filled, one target a document. */
        MARGIN,
        /** A formula is not filled. */
        FORMULA,
        /** The instruction of a field is not filled. */
        FIELD,
        /** Shapes of a sheet, foot notes and comments are not filled. */
        ASIDE,
        /** Braces without their counterparts. */
        UNCLOSED;

        /** Whether something is written there. */
        public boolean filled() {
            return this == TEXT || this == MARGIN;
        }
    }
}
