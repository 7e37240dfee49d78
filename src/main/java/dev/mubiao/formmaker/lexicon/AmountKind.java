package dev.mubiao.formmaker.lexicon;

/** What a column in a table of amounts holds of the source or total of its row. */
public enum AmountKind {
    /** The budget as it was first approved. */
    INITIAL,
    /** The budget of the year. */
    BUDGET,
    /** What was spent. */
    EXECUTED,
    /** Points that the execution counts for. */
    POINTS,
    /** Share that was spent. */
    RATE,
    /** Points that the execution got. */
    SCORE,
    /** The money of the whole term. */
    TERM
}
