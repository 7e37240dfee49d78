package dev.mubiao.forms.layout;

/** What a free field is to offices, whatever a form calls it. */
public enum FreeMeaning {
    TERM_TOTAL,
    /** The money of the whole term from one source: the item says which. */
    TERM_SOURCE,
    TERM_GOALS,
    INITIAL_TOTAL,
    /** The first budget of the year from one source: the item says which. */
    INITIAL_SOURCE,
    EXECUTED_TOTAL,
    /** What was spent of one source: the item says which. */
    EXECUTED_SOURCE,
    EXECUTION_RATE,
    START_DATE,
    END_DATE,
    ACHIEVED_GOALS,
    /** What an indicator reached. */
    ACTUAL_VALUE,
    /** Points of one indicator or of the execution of the budget. */
    SCORE,
    SCORE_TOTAL,
    /** Why an indicator was not reached, and what is done about it. */
    CAUSE;

    /** Key of its name in the message bundles. */
    public String key() {
        return "forms.meaning." + name();
    }

    /** Whether fields of this meaning are told apart by their item. */
    public boolean itemised() {
        return this == TERM_SOURCE || this == INITIAL_SOURCE || this == EXECUTED_SOURCE;
    }
}
