package dev.mubiao.diagram;

import java.util.Locale;

/** How far a step of the shown process is. */
public enum Mark {
    DONE,
    CURRENT,
    RETURNED,
    /** The reader's choice. */
    CHOSEN,
    /** Compared with another model: it is new. */
    ADDED,
    /** It is gone. */
    REMOVED,
    /** It says something else. */
    CHANGED,
    /** It is only drawn elsewhere. */
    MOVED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
