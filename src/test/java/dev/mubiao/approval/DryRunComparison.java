package dev.mubiao.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.dryrun.DryRunAction;
import dev.mubiao.approval.dryrun.DryRunResult;
import dev.mubiao.approval.dryrun.DryRunResult.AskedBy;
import dev.mubiao.approval.dryrun.DryRunResult.EarlierStep;
import dev.mubiao.approval.dryrun.DryRunResult.Step;
import dev.mubiao.approval.dryrun.DryRuns;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.approval.signoff.ReturnDestination;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.substitution.ActiveSubstitutions;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Decides on one target by the commands and does the same with its twin in a dry run, of which nothing stays: after
 * each decision the process stands at the same elements and came through the same, the same people are asked and can
 * substitute for them, the same have signed, it can be returned to the same steps, and the status is the same. What the
 * commands refuse the dry run refuses, for the same reason.
 */
final class DryRunComparison {

    private static final int LENGTH = 20;

    /** The dry run says some refusals in the words of whoever draws the model. */
    private static final Map<String, String> REASONS = Map.of(
            "approval.return.nowhere", "approval.dryrun.noReturn",
            "approval.return.noCorrection", "approval.dryrun.noCorrection",
            "approval.reject.nowhere", "approval.dryrun.noEnd");

    private final ApprovalStory story;
    private final Tools tools;
    private final Collection<Actor> people;
    private final ScreenedModel model;
    private final Random random;
    private final List<String> told = new ArrayList<>();
    private final List<DryRunAction> actions = new ArrayList<>();

    record Tools(
            DryRuns dryRuns, AvailableActions availableActions, ActiveSubstitutions substitutions, JdbcClient jdbc) {}

    /** How much was compared. */
    record Count(int done, int refused, int ended, int skipped) {

        Count plus(Count other) {
            return new Count(done + other.done, refused + other.refused, ended + other.ended, skipped + other.skipped);
        }
    }

    /** @param people who could be asked @param model of the process that is in use */
    DryRunComparison(ApprovalStory story, Tools tools, Collection<Actor> people, ScreenedModel model, Random random) {
        this.story = story;
        this.tools = tools;
        this.people = people;
        this.model = model;
        this.random = random;
    }

    Count run(String name) {
        TargetId real = story.submitted(name);
        TargetId twin = story.submitted(name);
        told.add(name);
        DryRunResult result = dryRun(twin, actions);
        compare(real, result);
        int refused = 0;
        for (int i = 0; i < LENGTH && result.outcome() == null; i++) {
            Step step = any(result.open());
            DryRunAction action = action(step);
            told.add(step.key() + " " + action.verb() + " " + action.grade() + " " + action.returnTo());
            List<DryRunAction> more = new ArrayList<>(actions);
            more.add(action);
            DryRunResult next = dryRun(twin, more);
            MessageText refusal = next.refusal();
            String by = refusal != null
                    ? step.signers().asked().get(0)
                    : next.history().get(next.history().size() - 1).by();
            String key = decide(real, action, actor(by));
            assertThat(refusal == null ? "" : refusal.key())
                    .as("%s%n refusal", story())
                    .isEqualTo(REASONS.getOrDefault(key, key));
            if (refusal != null) {
                refused++;
                continue;
            }
            actions.add(action);
            result = next;
            compare(real, result);
        }
        return new Count(actions.size(), refused, result.outcome() == null ? 0 : 1, skipped(result));
    }

    private DryRunAction action(Step step) {
        StepVerb verb = verb(step);
        DryRunAction action =
                DryRunAction.decide(verb, step.key(), step.graded() && random.nextInt(8) > 0 ? grade(verb) : null);
        if (verb != StepVerb.RETURN) {
            return action;
        }
        return switch (random.nextInt(4)) {
            case 0 -> action;
            case 1 -> action.to(new EarlierStep("council", "council"));
            default -> step.returns().isEmpty() ? action : action.to(any(step.returns()));
        };
    }

    /** Mostly onwards, or little would ever be published, and seldom to the end that nothing comes after. */
    private StepVerb verb(Step step) {
        List<StepVerb> offered = step.verbs().stream().sorted().toList();
        return switch (random.nextInt(12)) {
            case 0 -> any(List.of(StepVerb.AGREE, StepVerb.RETURN, StepVerb.RESUBMIT, StepVerb.PUBLISH));
            case 1, 2, 3, 4 -> {
                StepVerb some = any(offered);
                yield some == StepVerb.REJECT && random.nextInt(4) > 0 ? offered.get(0) : some;
            }
            default -> offered.get(0);
        };
    }

    private Grade grade(StepVerb verb) {
        return switch (verb) {
            case AGREE -> random.nextBoolean() ? Grade.EXCELLENT : Grade.GOOD;
            case RETURN -> random.nextInt(6) > 0 ? Grade.FAIR : Grade.POOR;
            default -> Grade.POOR;
        };
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private DryRunResult dryRun(TargetId twin, List<DryRunAction> all) {
        return tools.dryRuns().run(story.organisation.admin(), model, twin, all);
    }

    /** @return key of the refusal, empty if it was done */
    private String decide(TargetId real, DryRunAction action, Actor by) {
        StepVerb verb = Objects.requireNonNull(action.verb());
        try {
            if (verb == StepVerb.RESUBMIT && action.element().equals("correction")) {
                story.submissions.submit(CommandId.random(), by, real, null);
            } else if (verb == StepVerb.PUBLISH && action.element().equals("publication")) {
                publish(real, by);
            } else {
                story.decisions.decide(CommandId.random(), by, task(real, action.element()), decision(action, verb));
            }
            return "";
        } catch (Refusal refusal) {
            told.add("(" + refusal.key() + ")");
            return refusal.key();
        }
    }

    private void publish(TargetId real, Actor by) {
        PublicationResult result = story.publications
                .publish(CommandId.random(), by, List.of(real))
                .get(0);
        if (!result.published()) {
            throw Objects.requireNonNull(result.refusal());
        }
    }

    private static Decision decision(DryRunAction action, StepVerb verb) {
        EarlierStep earlier = action.returnTo();
        return new Decision(verb, action.grade(), Map.of(), "因为", List.of(), Set.of())
                .by(earlier == null ? ReturnDestination.PREPARER : new ReturnDestination(earlier.key(), false));
    }

    private void compare(TargetId id, DryRunResult result) {
        Target target = story.target(id);
        same("completed elements", elements(id, "is not null"), new TreeSet<>(result.completed()));
        same("active elements", elements(id, "is null"), new TreeSet<>(result.active()));
        same("who is asked", asked(id), byStep(result, step -> step.signers().asked()));
        same(
                "who can substitute",
                substitutes(id),
                byStep(result, step -> step.signers().substitutes()));
        same("who has signed", signed(id), byStep(result, step -> step.signers().signed()));
        same("status", target.status(), result.status());
        same(
                "outcome",
                switch (target.status()) {
                    case PUBLISHED, NOT_PASSED -> target.status().name();
                    default -> null;
                },
                result.outcome());
        same(
                "skipped steps",
                (int) story.acts(id).stream()
                        .filter(ApprovalAction.PASS::equals)
                        .count(),
                skipped(result));
        result.open().forEach(step -> compareReturns(id, step));
    }

    private void same(String what, @Nullable Object portal, @Nullable Object dryRun) {
        assertThat(dryRun).as("%s%n %s", story(), what).isEqualTo(portal);
    }

    private void compareReturns(TargetId id, Step step) {
        ActionOptions options =
                tools.availableActions().of(actor(step.signers().asked().get(0)), id);
        options.step()
                .filter(own -> own.item().step().name().equals(step.name()))
                .filter(own -> own.verbs().contains(StepVerb.RETURN))
                .ifPresent(own -> same(
                        "where " + step.name() + " can return it",
                        List.copyOf(options.goals().keySet()),
                        step.returns().stream().map(EarlierStep::key).toList()));
    }

    private static int skipped(DryRunResult result) {
        return (int) result.history().stream()
                .flatMap(entry -> entry.steps().stream())
                .filter(step -> step.askedBy() == AskedBy.NOBODY)
                .count();
    }

    /** Without steps of which there is nothing to say. */
    private static Map<String, Set<String>> byStep(
            DryRunResult result, java.util.function.Function<Step, List<String>> names) {
        Map<String, Set<String>> all = new TreeMap<>();
        result.open().stream()
                .filter(step -> !names.apply(step).isEmpty())
                .forEach(step -> all.put(step.key(), new TreeSet<>(names.apply(step))));
        return all;
    }

    private Set<String> elements(TargetId id, String end) {
        return new TreeSet<>(tools.jdbc()
                .sql("select a.act_id_ from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_"
                        + " where p.business_key_ = :id and a.end_time_ " + end)
                .param("id", id.value().toString())
                .query(String.class)
                .list());
    }

    private Map<String, Set<String>> asked(TargetId id) {
        return tools
                .jdbc()
                .sql("select step_key, principal, barred_id from work_item where target_id = :id and box = 'TODO'")
                .param("id", id.value())
                .query((row, number) -> Map.entry(row.getString("step_key"), names(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, DryRunComparison::union, TreeMap::new));
    }

    private Set<String> names(ResultSet row) throws SQLException {
        Assignee assignee = Assignee.parse(row.getString("principal"));
        UUID barred = row.getObject("barred_id", UUID.class);
        List<Person> all = assignee.person()
                .map(person -> List.of(story.directory.person(person)))
                .orElseGet(() ->
                        story.directory.holders(assignee.pool().orElseThrow().grant()));
        return all.stream()
                .filter(person -> barred == null || !person.id().equals(new PersonId(barred)))
                .map(Person::displayName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        some.addAll(others);
        return some;
    }

    /** Those who find a step in their inboxes without being asked themselves. */
    private Map<String, Set<String>> substitutes(TargetId id) {
        Map<String, Set<String>> asked = asked(id);
        Map<String, Set<String>> all = new TreeMap<>();
        people.stream()
                .map(person -> story.directory.person(person.id()))
                .filter(Person::enabled)
                .map(tools.substitutions()::actor)
                .forEach(actor -> story.todo(actor).stream()
                        .filter(item -> item.target().id().equals(id))
                        .map(item -> item.step().name())
                        .filter(step -> !asked.get(step).contains(actor.displayName()))
                        .forEach(step -> all.computeIfAbsent(step, key -> new TreeSet<>())
                                .add(actor.displayName())));
        return all;
    }

    private Map<String, Set<String>> signed(TargetId id) {
        return tools
                .jdbc()
                .sql("""
                        select distinct w.step_key, s.name from signer s join work_item w on w.task_id = s.task_id
                        where w.target_id = :id and w.box = 'TODO' and s.state = 'SIGNED'
                        """)
                .param("id", id.value())
                .query((row, number) -> Map.entry(row.getString("step_key"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }

    private TaskId task(TargetId id, String step) {
        return new TaskId(tools.jdbc()
                .sql(
                        "select distinct task_id from work_item where target_id = :id and box = 'TODO' and step_key = :step")
                .param("id", id.value())
                .param("step", step)
                .query(String.class)
                .single());
    }

    private Actor actor(String displayName) {
        return people.stream()
                .filter(person -> person.displayName().equals(displayName))
                .findFirst()
                .orElseThrow(() -> new AssertionError(story() + "\n nobody: " + displayName));
    }

    private String story() {
        return String.join("; ", told);
    }
}
