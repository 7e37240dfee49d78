package dev.mubiao.prereview.tryout;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.Target;
import org.jspecify.annotations.Nullable;

/** The targets that a try-out looks at; null means no limit. */
public record TryOutScope(
        @Nullable BudgetYear year,
        @Nullable UnitId unit,
        @Nullable String formId,
        State state) {

    public static final TryOutScope ALL = new TryOutScope(null, null, null, State.ALL);

    public enum State {
        ALL,
        /** What preparers work at. */
        DRAFTS,
        /** What is under review, approved or public. */
        SUBMITTED
    }

    boolean holds(Target target) {
        return (year == null || target.year().filter(year::equals).isPresent())
                && (formId == null || formId.equals(target.formId()))
                && switch (state) {
                    case ALL -> true;
                    case DRAFTS -> target.status().editable();
                    case SUBMITTED -> !target.status().editable();
                };
    }
}
