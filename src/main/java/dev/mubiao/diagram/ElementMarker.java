package dev.mubiao.diagram;

import java.util.Locale;

/**
 * How a viewer marks an element: by the progress of a process, by the reader's choice, or by how it differs from
 * another model.
 */
public enum ElementMarker {
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
