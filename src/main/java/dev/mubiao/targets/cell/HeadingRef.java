package dev.mubiao.targets.cell;

import java.util.Arrays;
import java.util.Optional;

/** What forms print in their heading and not in a cell. */
public enum HeadingRef implements CellRef {
    /** The budget year. */
    YEAR,
    /** The title that a document bears where its form has another one. */
    TITLE;

    /** Empty for a name that is that of a field. */
    public static Optional<HeadingRef> find(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    @Override
    public String key() {
        return "field:" + name();
    }
}
