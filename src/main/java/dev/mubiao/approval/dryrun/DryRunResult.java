package dev.mubiao.approval.dryrun;

import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.engine.dryrun.DryRunNotice;
import dev.mubiao.engine.dryrun.EvaluatedCondition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a target went through a model in a dry run. {@code scenes} is what happened, the start first; {@code open} the
 * steps at which somebody is asked now; {@code timers} those that could fire now; {@code passed} the elements through
 * which it came; {@code standing} the elements where it is, empty if it has ended; {@code result} the name of the
 * outcome, null while it has none; {@code stuck} why it did not go on as played.
 */
public record DryRunResult(
        List<Scene> scenes,
        List<Asked> open,
        List<Timer> timers,
        Set<String> passed,
        Set<String> standing,
        @Nullable String result,
        @Nullable Stuck stuck) {

    /**
     * What somebody plays: a verb at a step, or a timer.
     *
     * @param goal where a return leads; null for to the preparer
     */
    public record Play(
            @Nullable StepVerb verb,
            String step,
            @Nullable Grade grade,
            @Nullable Earlier goal) {

        public static Play timer(String element) {
            return new Play(null, element, null, null);
        }

        public static Play decide(StepVerb verb, String step, @Nullable Grade grade) {
            return new Play(verb, step, grade, null);
        }

        public Play to(Earlier earlier) {
            return new Play(verb, step, grade, earlier);
        }
    }

    /** A step that was agreed at, to which a target can be returned. */
    public record Earlier(String step, String name) {}

    /** How those who are asked were found. */
    public enum Found {
        /** As the step says. */
        MEANT,
        /** Nobody fitted whom the step means; those in reserve are asked. */
        FALLBACK,
        /** Nobody is asked; the step is passed over. */
        PASSED
    }

    /**
     * A step that asks somebody.
     *
     * @param who as the model writes it
     * @param people names of those who are asked; of several who sign together, those whose turn it is
     * @param deputies names of those who may act for them today
     * @param together whether all of them sign, or whoever comes first
     * @param signed names of those who have signed
     * @param returns where it can be returned to besides to the preparer
     */
    public record Asked(
            String step,
            String name,
            String who,
            Found found,
            List<String> people,
            List<String> deputies,
            boolean together,
            List<String> signed,
            Set<StepVerb> verbs,
            List<Earlier> returns,
            boolean graded,
            @Nullable Instant deadline) {}

    /** @param name of the element, as it is drawn */
    public record Timer(String element, Instant dueAt) {}

    /**
     * One thing that happened, and what came of it.
     *
     * @param play what was played; null for the start
     * @param stepName where
     * @param by who was played
     * @param conditions that were asked, in their order
     * @param notices that were passed; nobody was told
     * @param asked the steps that began
     */
    public record Scene(
            @Nullable Play play,
            String stepName,
            String by,
            List<EvaluatedCondition> conditions,
            List<DryRunNotice> notices,
            List<Asked> asked) {

        public Optional<Play> played() {
            return Optional.ofNullable(play);
        }
    }

    /** Why it did not go on. */
    public record Stuck(String key, List<Object> arguments) {}
}
