package dev.mubiao.diagram;

import java.util.Locale;

/** How far a step of the shown process is. */
public enum Mark {
    DONE,
    CURRENT,
    RETURNED,
    /** The reader's choice. */
    CHOSEN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
