package dev.mubiao.forms;

/** What is filled into a target that is a text and not a table, besides its goals. */
public enum NarrativePart {
    /** Heading of a numbered item. */
    SUB_GOAL,
    SUB_GOAL_GOAL,
    SUB_GOAL_INDICATORS,
    MEASURE
}
