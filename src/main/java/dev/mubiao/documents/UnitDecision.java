package dev.mubiao.documents;

import java.util.Locale;

/** What was decided about the unit of a draft whose document names another one. */
public enum UnitDecision {
    /** Nothing had to be: the document names the unit of the draft, or none. */
    NONE,
    /** Nothing yet; the draft cannot be submitted. */
    PENDING,
    /** A person said that it belongs to the unit of the draft. */
    MAPPED;

    /** As the HTTP API names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
