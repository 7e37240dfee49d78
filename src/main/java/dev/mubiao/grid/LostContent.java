package dev.mubiao.grid;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a file and was left out, because it cannot be read or must not be followed.
 *
 * @param place where it stands, or null if it belongs to the whole file
 */
public record LostContent(Kind kind, @Nullable CellAddress place) {

    public enum Kind {
        MACROS,
        EXTERNAL_LINK,
        EMBEDDED_OBJECT,
        IMAGE,
        TEXT_BOX,
        /** A formula whose result the program that wrote the file did not save. */
        FORMULA_WITHOUT_RESULT
    }
}
