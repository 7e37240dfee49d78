package dev.mubiao.approval.dryrun;

import dev.mubiao.approval.dryrun.DryRunResult.EarlierStep;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.bpmn.StepVerb;
import org.jspecify.annotations.Nullable;

/**
 * What is done next in a dry run: somebody decides at a step, or a timer fires.
 *
 * @param verb null for a timer
 * @param element id of the step or the timer
 * @param returnTo where a return leads; null for to the preparer
 */
public record DryRunAction(
        @Nullable StepVerb verb,
        String element,
        @Nullable Grade grade,
        @Nullable EarlierStep returnTo) {

    public static DryRunAction timer(String element) {
        return new DryRunAction(null, element, null, null);
    }

    public static DryRunAction decide(StepVerb verb, String step, @Nullable Grade grade) {
        return new DryRunAction(verb, step, grade, null);
    }

    public DryRunAction to(EarlierStep step) {
        return new DryRunAction(verb, element, grade, step);
    }
}
