package dev.mubiao.approval.dryrun;

import dev.mubiao.approval.dryrun.DryRunResult.EarlierStep;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.approval.signoff.SignerOrder;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done next in a dry run: somebody decides or adds signers at a step, or a timer fires.
 *
 * @param verb null for a timer
 * @param element id of the step or the timer
 * @param returnTo where a return leads; null for to the preparer
 * @param signers who signs besides; null unless they are added
 */
public record DryRunAction(
        @Nullable StepVerb verb,
        String element,
        @Nullable Grade grade,
        @Nullable EarlierStep returnTo,
        @Nullable AddedSigners signers) {

    /**
     * Several who sign besides whoever adds them.
     *
     * @param people in the order in which they sign if they do so one after the other
     * @param before whether they sign before him
     */
    public record AddedSigners(List<Person> people, boolean before, SignerOrder order) {

        public AddedSigners {
            people = List.copyOf(people);
        }
    }

    public static DryRunAction timer(String element) {
        return new DryRunAction(null, element, null, null, null);
    }

    public static DryRunAction decide(StepVerb verb, String step, @Nullable Grade grade) {
        return new DryRunAction(verb, step, grade, null, null);
    }

    public DryRunAction to(EarlierStep step) {
        return new DryRunAction(verb, element, grade, step, signers);
    }

    public static DryRunAction add(AddedSigners signers, String step) {
        return new DryRunAction(StepVerb.ADD_SIGNER, step, null, null, signers);
    }
}
