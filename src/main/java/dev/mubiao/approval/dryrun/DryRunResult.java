package dev.mubiao.approval.dryrun;

import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Person;
import dev.mubiao.engine.dryrun.DryRunNotice;
import dev.mubiao.engine.dryrun.EvaluatedCondition;
import dev.mubiao.platform.MessageText;
import dev.mubiao.targets.TargetStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a target went through a model in a dry run. {@code history} is what happened, the start first; {@code open} the
 * steps at which somebody is asked now; {@code timers} those that could fire now; {@code completed} the elements
 * through which it came; {@code active} the elements where it is, empty if it has ended; {@code status} what the target
 * would be now; {@code outcome} the name of the outcome, null while it has none; {@code refusal} why it did not go on
 * as asked for, null if it did.
 */
public record DryRunResult(
        List<HistoryEntry> history,
        List<Step> open,
        List<Timer> timers,
        Set<String> completed,
        Set<String> active,
        TargetStatus status,
        @Nullable String outcome,
        @Nullable MessageText refusal) {

    /** A step that was agreed at, to which a target can be returned. */
    public record EarlierStep(String key, String name) {}

    /** How those who are asked were found. */
    public enum AskedBy {
        /** As the step says. */
        RULE,
        /** Nobody fitted whom the step means; its fallback is asked. */
        FALLBACK,
        /** Nobody is asked; the step is skipped. */
        NOBODY
    }

    /**
     * A step that began or is open.
     *
     * @param who as the model writes it
     * @param signers who is asked and who has signed
     * @param returns where it can be returned to besides to the preparer
     */
    public record Step(
            String key,
            String name,
            String who,
            AskedBy askedBy,
            Signers signers,
            Set<StepVerb> verbs,
            List<EarlierStep> returns,
            boolean graded,
            @Nullable Instant deadline) {}

    /**
     * Those who sign at a step.
     *
     * @param asked of several who sign together, those whose turn it is
     * @param substitutes who may act for them today
     * @param together whether all of them sign, or whoever comes first
     * @param signed who has signed
     * @param addable who could sign besides, while the step is open and lets signers be added
     */
    public record Signers(
            List<String> asked,
            List<String> substitutes,
            boolean together,
            List<String> signed,
            List<Person> addable) {}

    /** @param element name of it, as it is drawn */
    public record Timer(String element, Instant dueAt) {}

    /**
     * One thing that happened, and what came of it.
     *
     * @param action what was done; null for the start
     * @param stepName where
     * @param by who did it
     * @param conditions that were evaluated, in their order
     * @param notices that were passed; nobody was told
     * @param steps those that began or were skipped
     */
    public record HistoryEntry(
            @Nullable DryRunAction action,
            String stepName,
            String by,
            List<EvaluatedCondition> conditions,
            List<DryRunNotice> notices,
            List<Step> steps) {

        /** Empty for the start. */
        public Optional<DryRunAction> done() {
            return Optional.ofNullable(action);
        }
    }
}
