package dev.mubiao.prereview.unseen;

import dev.mubiao.prereview.model.Finding;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A fault that any careful reviewer would call one.
 *
 * @param rule the rule that is made for it; others after a slash, where they say as well what is wrong
 * @param severity an error or a warning must be found as one of the two, a hint as anything that is no question
 * @param what the phenomenon, in words
 * @param forms ids of the forms in which it can be made
 */
record UnseenFault(String rule, Severity severity, String what, List<String> forms, Planting planting) {

    /** Makes the fault in a target. */
    interface Planting {
        /** @return null if the target has no place for it */
        @Nullable
        PlantedPlace plant(TargetDraft target, Random random);
    }

    /** The rule that is made for it. */
    String mainRule() {
        return rule.split("/")[0];
    }

    boolean coveredBy(Finding finding) {
        return List.of(rule.split("/")).contains(finding.rule()) && coveredBy(finding.severity());
    }

    private boolean coveredBy(Severity found) {
        return severity == Severity.HINT
                ? found != Severity.QUESTION
                : found == Severity.ERROR || found == Severity.WARNING;
    }

    @Override
    public String toString() {
        return mainRule() + " " + what;
    }
}
