package dev.mubiao.filingprogress;

import dev.mubiao.directory.BudgetUnit;

/**
 * The result of reminding one unit.
 *
 * @param people how many were told
 */
public record FilingReminderResult(BudgetUnit unit, Outcome outcome, int people) {

    /** What became of it. */
    public enum Outcome {
        REMINDED,
        /** Somebody reminded it on this working day before. */
        ALREADY,
        /** It has no preparer who could be told. */
        NOBODY;

        /** Key of its name in the message bundles. */
        public String key() {
            return "filingprogress.outcome." + name();
        }
    }
}
