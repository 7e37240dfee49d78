package dev.mubiao.worklist.due;

/** For what people are reminded of an open step. Its names are stored. */
public enum ReminderKind {
    DUE_SOON,
    OVERDUE,
    /** So late that somebody above hears of it. */
    ESCALATED
}
