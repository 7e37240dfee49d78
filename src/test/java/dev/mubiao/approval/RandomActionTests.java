package dev.mubiao.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.dryrun.DryRuns;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.ReturnDestination;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.substitution.ActiveSubstitutions;
import dev.mubiao.directory.substitution.SubstitutionDetails;
import dev.mubiao.directory.substitution.Substitutions;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.testing.Models;
import dev.mubiao.testing.NoFindings;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.TaskId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Random sequences of verbs, by people of all kinds, a deputy and leavers among them, against a small reference model.
 * After each verb exactly the expected tasks are open for exactly the expected people, in the engine and in the
 * inboxes, the target's status fits, and the timeline has the one new line. What the model does not allow must be
 * refused. Steps that need nobody are passed over: one that only the submitter could decide, and one whose decider has
 * agreed before. Decisions alone are compared with a dry run, too, see {@link DryRunComparison}. {@code
 * -Dmubiao.model.sequences=N} runs more of them, {@code -Dmubiao.model.seed=N} others.
 */
@NoFindings
class RandomActionTests extends ApprovalStory {

    private static final int SEQUENCES = Integer.getInteger("mubiao.model.sequences", 25);
    private static final long SEED = Long.getLong("mubiao.model.seed", 20_260_301L);
    private static final int LENGTH = 30;
    private static final int COMPARED = Math.max(2, SEQUENCES / 10);

    /** Where returns lead: to the preparer, to the step before, or to one that is chosen. */
    private static final List<String> GOALS = List.of(
            ReturnDestination.TO_PREPARER,
            ReturnDestination.TO_PREPARER,
            ReturnDestination.TO_PREVIOUS,
            "unitReview",
            "again");

    @Autowired
    Delegation delegation;

    @Autowired
    TakeBacks takeBacks;

    @Autowired
    Reassignments reassignments;

    @Autowired
    Substitutions substitutionService;

    @Autowired
    ActiveSubstitutions substitutions;

    @Autowired
    DryRuns dryRuns;

    @Autowired
    AvailableActions availableActions;

    @Autowired
    TaskService engineTasks;

    @Autowired
    JdbcClient jdbc;

    private final Map<String, Actor> people = new LinkedHashMap<>();
    private final Set<String> closed = new TreeSet<>();
    private String rule = "";
    private Random random = new Random();

    @ParameterizedTest
    @ValueSource(strings = {"all", "any", "sequence", "ratio:60"})
    void theModelAndThePortalAgree(String countersign) {
        rule = countersign;
        foundPeople();
        release(process().model());
        int verbs = 0;
        int refused = 0;
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            long seed = SEED + sequence + rule.length() * 100_000L;
            random = new Random(seed);
            int[] counts = run("seed " + seed + ", " + rule);
            verbs += counts[0];
            refused += counts[1];
        }
        System.out.printf(
                "random verbs, %s: seeds %d to %d, %d verbs done, %d refused as expected%n",
                rule, SEED + rule.length() * 100_000L, SEED + rule.length() * 100_000L + SEQUENCES - 1, verbs, refused);
        assertThat(verbs).isGreaterThan(SEQUENCES);
    }

    /**
     * Each action does all before it once more, hence fewer. Among the substitutes are whoever submits, who may not
     * review, and one who has only a role of whom he stands for.
     */
    @ParameterizedTest
    @ValueSource(strings = {"all", "any", "sequence", "ratio:60"})
    void theDryRunAndThePortalAgree(String countersign) {
        rule = countersign;
        foundPeople();
        substitutes("f1", "preparer", Set.of());
        substitutes("s", "c1", Set.of(Role.FINANCE_REVIEWER));
        ScreenedModel model = Models.screened(withConditions().model());
        release(withConditions().model());
        DryRunComparison.Count all = new DryRunComparison.Count(0, 0, 0, 0);
        for (int sequence = 0; sequence < COMPARED; sequence++) {
            long seed = SEED + sequence + rule.length() * 100_000L;
            random = new Random(seed);
            List.of("r2", "s").stream()
                    .filter(person -> random.nextInt(4) == 0)
                    .toList()
                    .forEach(person -> open(person, false));
            DryRunComparison comparison = new DryRunComparison(
                    this,
                    new DryRunComparison.Tools(dryRuns, availableActions, substitutions, jdbc),
                    people.values(),
                    model,
                    random);
            all = all.plus(comparison.run("seed " + seed + ", " + rule));
            closed.stream().toList().forEach(person -> open(person, true));
        }
        System.out.printf("dry runs compared, %s: %s%n", rule, all);
        assertThat(all.done()).isGreaterThan(COMPARED);
    }

    @Test
    void theReferenceModelSeesADifference() {
        ReferenceStep step = ReferenceStep.people("council", "all", List.of("a", "b"));

        assertThat(step.open()).containsExactly("a", "b");
        step.slots.get(0).state = "signed";
        step.slots.get(0).verb = "agree";
        assertThat(step.outcome()).isEmpty();
    }

    private int[] run(String name) {
        TargetId id = drafts.create(preparer, organisation.unit(), dev.mubiao.testing.Contents.complete(name));
        ReferenceTarget model = new ReferenceTarget(this::opening);
        List<String> told = new ArrayList<>();
        int done = 0;
        int refused = 0;
        for (int i = 0; i < LENGTH && !model.decided(); i++) {
            int lines = timelines.timeline(preparer, id).size() - model.passed;
            Attempt attempt = attempt(model, id);
            told.add(attempt.words());
            String story = name + ": " + String.join("; ", told);
            try {
                attempt.real().run();
                assertThat(attempt.allowed())
                        .as("%s%n should have been refused", story)
                        .isTrue();
                attempt.model().run();
                done++;
                assertThat(timelines.timeline(preparer, id))
                        .as("%s%n timeline", story)
                        .hasSize(lines + attempt.lines() + model.passed);
            } catch (Refusal refusal) {
                assertThat(attempt.allowed())
                        .as("%s%n was refused: %s", story, refusal.key())
                        .isFalse();
                refused++;
            } catch (RuntimeException e) {
                throw new AssertionError(story, e);
            }
            compare(model, id, story);
        }
        closed.stream().toList().forEach(person -> open(person, true));
        return new int[] {done, refused};
    }

    private void compare(ReferenceTarget model, TargetId id, String story) {
        Set<String> rows = new TreeSet<>(
                jdbc.sql("select step_key, principal from work_item where target_id = :id and box = 'TODO'")
                        .param("id", id.value())
                        .query((row, number) -> row.getString("step_key") + " " + name(row.getString("principal")))
                        .list());
        assertThat(rows).as("%s%n rows", story).isEqualTo(model.rows());
        List<String> tasks =
                engineTasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(id.value().toString())
                        .list()
                        .stream()
                        .map(Task::getTaskDefinitionKey)
                        .toList();
        assertThat(tasks).as("%s%n tasks", story).containsExactlyInAnyOrderElementsOf(model.open.keySet());
        assertThat(targets.target(preparer, id).status().name())
                .as("%s%n status", story)
                .isEqualTo(model.status);
        assertThat(jdbc.sql("""
                                select a.act_id_ from act_hi_actinst a
                                join act_hi_procinst p on p.id_ = a.proc_inst_id_
                                where p.business_key_ = :id and a.task_id_ is not null and a.end_time_ is null
                                  and not exists (select 1 from act_ru_task k where k.id_ = a.task_id_)
                                """)
                        .param("id", id.value().toString())
                        .query(String.class)
                        .list())
                .as("%s%n steps that history never ended", story)
                .isEmpty();
    }

    /** Something that somebody tries. */
    private record Attempt(String words, boolean allowed, int lines, Runnable real, Runnable model) {}

    private Attempt attempt(ReferenceTarget model, TargetId id) {
        if (model.open.isEmpty() || model.open.containsKey("correction") && random.nextInt(4) > 0) {
            boolean allowed = model.open.isEmpty() || model.open.containsKey("correction");
            return new Attempt(
                    "preparer submits",
                    allowed,
                    1,
                    () -> submissions.submit(CommandId.random(), preparer, id, null),
                    model::submit);
        }
        return switch (random.nextInt(20)) {
            case 0 ->
                new Attempt(
                        "preparer withdraws",
                        model.withdrawable(),
                        1,
                        () -> submissions.withdraw(CommandId.random(), preparer, id),
                        model::withdraw);
            case 1 -> leaver(model);
            case 2, 3 -> takeBack(model, id);
            case 4 -> reassign(model, id);
            default -> atAStep(model, id);
        };
    }

    private Attempt leaver(ReferenceTarget model) {
        String person = random.nextBoolean() ? "r2" : "s";
        boolean opens = closed.contains(person);
        return new Attempt(person + (opens ? " returns" : " leaves"), true, 0, () -> open(person, opens), () -> {
            if (opens) {
                model.open.replaceAll((name, step) -> waitsForNobodyElse(step) ? opening(name) : step);
            } else {
                model.open.values().stream()
                        .filter(step -> step.claimedBy.equals(person))
                        .forEach(step -> step.claimedBy = "");
            }
        });
    }

    /** It came to the administrators since whom it asks for was away, and nobody has done anything to it. */
    private static boolean waitsForNobodyElse(ReferenceStep step) {
        return !step.stored
                && step.claimedBy.isEmpty()
                && step.slots.stream().allMatch(slot -> slot.who.equals("pool:ADMINISTRATOR"));
    }

    private Attempt takeBack(ReferenceTarget model, TargetId id) {
        ReferenceTarget.Last last = model.last;
        String by = random.nextInt(3) > 0 && last != null && people.containsKey(last.by()) ? last.by() : anybody();
        TaskId task = lastTask(id, by);
        boolean allowed = last != null
                && last.step() != null
                && last.by().equals(by)
                && Set.of("agree", "return", "reply").contains(last.act())
                && !closed.contains(by)
                && task != null;
        return new Attempt(
                by + " takes back",
                allowed,
                1,
                () -> takeBacks.takeBack(
                        CommandId.random(), actor(by), Objects.requireNonNullElse(task, new TaskId("none"))),
                model::takeBack);
    }

    private TaskId lastTask(TargetId id, String by) {
        return timelines.timeline(preparer, id).stream()
                .filter(entry -> entry.actor().equals(people.get(by).id()))
                .filter(entry -> Set.of(ApprovalAction.AGREE, ApprovalAction.RETURN, ApprovalAction.REPLY)
                        .contains(entry.act()))
                .reduce((earlier, later) -> later)
                .flatMap(TimelineEntry::task)
                .orElse(null);
    }

    private Attempt reassign(ReferenceTarget model, TargetId id) {
        ReferenceStep step = anyStep(model);
        ReferenceStep.Slot slot = anyOpen(step);
        String to = anybody();
        boolean known = !slot.who.startsWith("pool:") || !step.claimedBy.isEmpty();
        String from = slot.who.startsWith("pool:") ? step.claimedBy : slot.who;
        boolean allowed = signsAt(step, to) && !step.asks(to);
        ReferenceStep.Slot meant = known
                ? slot
                : step.slots.stream()
                        .filter(other -> other.state.equals("open"))
                        .findFirst()
                        .orElseThrow();
        TaskId task = task(id, step.name);
        return new Attempt(
                "admin reassigns " + step.name + " of " + meant.who + " to " + to,
                allowed,
                1,
                () -> reassignments.reassign(
                        CommandId.random(),
                        organisation.admin(),
                        task,
                        known ? people.get(from).id() : null,
                        people.get(to).id(),
                        "调整"),
                () -> transfer(step, meant, to));
    }

    private Attempt atAStep(ReferenceTarget model, TargetId id) {
        ReferenceStep step = anyStep(model);
        String by = random.nextInt(5) == 0 ? anybody() : likely(step);
        SigningSlot right = signingSlot(step, by);
        TaskId task = task(id, step.name);
        String at = by + " at " + step.name + ": ";
        String to = anybody();
        boolean review = Set.of("unitReview", "again", "one", "two", "council").contains(step.name);
        boolean fits = right != null && signs(to) && !step.asks(to) && review;
        return switch (random.nextInt(14)) {
            case 0 ->
                new Attempt(
                        at + "transfer to " + to,
                        fits,
                        1,
                        () -> delegation.transfer(
                                CommandId.random(),
                                actor(by),
                                task,
                                people.get(to).id(),
                                "转"),
                        () -> transfer(step, Objects.requireNonNull(right).slot(), to));
            case 1 ->
                new Attempt(
                        at + "delegate to " + to,
                        fits,
                        1,
                        () -> delegation.delegate(
                                CommandId.random(),
                                actor(by),
                                task,
                                people.get(to).id(),
                                "委"),
                        () -> step.before(Objects.requireNonNull(right).slot(), "delegate", to, by));
            case 2 ->
                new Attempt(
                        at + "add before " + to,
                        fits,
                        1,
                        () -> delegation.addSigner(
                                CommandId.random(),
                                actor(by),
                                task,
                                people.get(to).id(),
                                Delegation.Turn.BEFORE,
                                "加"),
                        () -> step.before(Objects.requireNonNull(right).slot(), "before", to, by));
            case 3 ->
                new Attempt(
                        at + "add after " + to,
                        fits,
                        1,
                        () -> delegation.addSigner(
                                CommandId.random(),
                                actor(by),
                                task,
                                people.get(to).id(),
                                Delegation.Turn.AFTER,
                                "加"),
                        () -> step.after(Objects.requireNonNull(right).slot(), to, by));
            case 4 -> remove(model, step, by, task, review);
            case 5 -> claim(step, right, by, task);
            default -> decide(model, step, right, by, task, review);
        };
    }

    private Attempt remove(ReferenceTarget model, ReferenceStep step, String by, TaskId task, boolean review) {
        ReferenceStep.Slot slot = step.slots.get(random.nextInt(step.slots.size()));
        String who = slot.who.startsWith("pool:") ? anybody() : slot.who;
        ReferenceStep.Slot meant = step.slots.stream()
                .filter(other -> other.unfinished() && other.who.equals(who))
                .findFirst()
                .orElse(null);
        boolean signsIn = !closed.contains(by);
        boolean supervises = signsIn && by.startsWith("c");
        boolean own = signsIn && meant != null && !meant.kind.equals("called") && meant.addedBy.equals(by);
        boolean last = meant != null
                && meant.kind.equals("called")
                && step.slots.stream()
                        .noneMatch(other ->
                                other != meant && other.kind.equals("called") && !other.state.equals("removed"));
        return new Attempt(
                by + " removes " + who + " at " + step.name,
                meant != null && (own || supervises) && !last && review,
                1,
                () -> delegation.removeSigner(
                        CommandId.random(), actor(by), task, people.get(who).id(), "减"),
                () -> {
                    step.remove(Objects.requireNonNull(meant));
                    String outcome = step.outcome();
                    if (!outcome.isEmpty()) {
                        Set<String> before = Set.copyOf(model.open.keySet());
                        int tokens = model.joined;
                        model.conclude(step, outcome, by, "preparer", false);
                        ReferenceTarget.Last earlier = model.last;
                        Set<String> opened = new TreeSet<>(model.open.keySet());
                        opened.removeAll(before);
                        boolean same = earlier != null && earlier.step() == step;
                        model.last = same
                                ? new ReferenceTarget.Last(earlier.by(), earlier.act(), step, true, opened, tokens)
                                : null;
                    }
                });
    }

    private Attempt claim(ReferenceStep step, SigningSlot right, String by, TaskId task) {
        return new Attempt(by + " claims " + step.name, right != null, 0, () -> claims.claim(actor(by), task), () -> {
            boolean ofPool = Objects.requireNonNull(right).slot().who.startsWith("pool:");
            if (ofPool && step.claimedBy.isEmpty()) {
                step.claimedBy = by;
            }
        });
    }

    private Attempt decide(
            ReferenceTarget model, ReferenceStep step, SigningSlot right, String by, TaskId task, boolean review) {
        if (step.name.equals("publication")) {
            boolean may = right != null;
            TargetId id = targetOf(task);
            return new Attempt(
                    by + " publishes",
                    may,
                    1,
                    () -> {
                        PublicationResult result = publications
                                .publish(CommandId.random(), actor(by), List.of(id))
                                .get(0);
                        if (!result.published()) {
                            throw Objects.requireNonNull(result.refusal());
                        }
                    },
                    () -> model.sign(step, Objects.requireNonNull(right).slot(), by, by, "publish", "", false));
        }
        int dice = random.nextInt(10);
        String verb = dice < 7 ? "agree" : dice < 9 || random.nextInt(3) > 0 ? "return" : "reject";
        String goal = verb.equals("return") ? GOALS.get(random.nextInt(GOALS.size())) : "preparer";
        boolean straight = verb.equals("return") && random.nextBoolean();
        boolean reply = right != null && right.slot().kind.equals("delegate");
        List<String> goals = model.goals(step.name);
        boolean reachable =
                goal.equals("preparer") || goals.contains(goal) || goal.equals("previous") && !goals.isEmpty();
        boolean allowed = right != null && review && (!reply || verb.equals("agree"));
        // Where a return leads matters only if it is what comes of it.
        boolean decides = allowed && verb.equals("return") && decides(step, right, verb);
        Decision decision = switch (verb) {
            case "agree" -> Decision.agree(null, "");
            case "return" -> Decision.returned("改", List.of()).by(new ReturnDestination(goal, straight));
            default -> Decision.rejected("否");
        };
        return new Attempt(
                by + " at " + step.name + ": " + verb + (verb.equals("return") ? " to " + goal : "")
                        + (straight ? " straight" : ""),
                allowed && (!decides || reachable),
                1,
                () -> decisions.decide(CommandId.random(), actor(by), task, decision),
                () -> model.sign(step, Objects.requireNonNull(right).slot(), by, right.behalf(), verb, goal, straight));
    }

    /** Whether the verb would be what comes of the step. */
    private static boolean decides(ReferenceStep step, SigningSlot right, String verb) {
        ReferenceStep copy = step.copy();
        ReferenceStep.Slot slot = copy.slots.get(step.slots.indexOf(right.slot()));
        slot.state = "signed";
        slot.verb = verb;
        copy.wake();
        return copy.outcome().equals("return");
    }

    private static void transfer(ReferenceStep step, ReferenceStep.Slot slot, String to) {
        if (slot.who.startsWith("pool:")) {
            step.claimedBy = "";
        }
        slot.who = to;
        step.stored = true;
    }

    /** By what somebody can act, as the model sees it. */
    private record SigningSlot(ReferenceStep.Slot slot, String behalf) {}

    private SigningSlot signingSlot(ReferenceStep step, String by) {
        if (closed.contains(by)) {
            return null;
        }
        SigningSlot own = signingSlot(step, by, by);
        return own != null || !by.equals("deputy") ? own : signingSlot(step, by, "r1");
    }

    private SigningSlot signingSlot(ReferenceStep step, String by, String behalf) {
        List<ReferenceStep.Slot> order = new ArrayList<>(step.slots);
        // In person comes before the role pool.
        order.sort(java.util.Comparator.comparing(slot -> slot.who.startsWith("pool:")));
        for (ReferenceStep.Slot slot : order) {
            boolean ofPool = slot.who.startsWith("pool:");
            boolean mine =
                    ofPool ? members(slot.who).contains(behalf) : slot.who.equals(behalf) && signsAt(step, behalf);
            boolean free = !ofPool || List.of("", behalf, by).contains(step.claimedBy);
            if (slot.state.equals("open") && mine && free) {
                return new SigningSlot(slot, behalf);
            }
        }
        return null;
    }

    private List<String> members(String pool) {
        List<String> all = switch (pool) {
            case "pool:UNIT_REVIEWER" -> List.of("r1", "r2");
            case "pool:FINANCE_REVIEWER" -> List.of("f1", "f2", "s");
            case "pool:PREPARER" -> List.of("preparer");
            case "pool:PUBLISHER" -> List.of("publisher");
            default -> List.of("admin");
        };
        return all.stream().filter(person -> !closed.contains(person)).toList();
    }

    /** Who is called to a step now; for "give x" null unless x can be given work. */
    private ReferenceStep opening(String step) {
        if (step.startsWith("give ")) {
            return signs(step.substring(5)) ? new ReferenceStep(step, "first") : null;
        }
        return switch (step) {
            case "unitReview" -> ReferenceStep.pool(step, "pool:UNIT_REVIEWER");
            case "again" -> ReferenceStep.people(step, "first", List.of("r1"));
            case "one" -> ReferenceStep.pool(step, "pool:FINANCE_REVIEWER");
            case "two" ->
                closed.contains("s")
                        ? ReferenceStep.pool(step, "pool:ADMINISTRATOR")
                        : ReferenceStep.people(step, "first", List.of("s"));
            case "council" -> ReferenceStep.people(step, rule, List.of("c1", "c2", "c3"));
            case "publication" -> ReferenceStep.pool(step, "pool:PUBLISHER");
            default -> ReferenceStep.pool(step, "pool:PREPARER");
        };
    }

    private boolean signs(String person) {
        return !Set.of("preparer", "deputy").contains(person) && !closed.contains(person);
    }

    private boolean signsAt(ReferenceStep step, String person) {
        return switch (step.name) {
            case "publication" -> person.equals("publisher");
            case "correction" -> person.equals("preparer");
            default -> signs(person);
        };
    }

    private ReferenceStep anyStep(ReferenceTarget model) {
        List<ReferenceStep> steps = List.copyOf(model.open.values());
        return steps.get(random.nextInt(steps.size()));
    }

    private ReferenceStep.Slot anyOpen(ReferenceStep step) {
        List<ReferenceStep.Slot> open =
                step.slots.stream().filter(slot -> slot.state.equals("open")).toList();
        return open.get(random.nextInt(open.size()));
    }

    private String anybody() {
        List<String> names =
                people.keySet().stream().filter(name -> !name.equals("admin")).toList();
        return names.get(random.nextInt(names.size()));
    }

    private String likely(ReferenceStep step) {
        String who = anyOpen(step).who;
        if (!who.startsWith("pool:")) {
            return who.equals("r1") && random.nextBoolean() ? "deputy" : who;
        }
        List<String> members = members(who);
        return members.get(random.nextInt(members.size()));
    }

    /** As whoever signs in: an account that is closed lets nobody in. */
    private Actor actor(String person) {
        if (closed.contains(person)) {
            throw new Refusal(Refusal.Kind.DENIED, "directory.notSignedIn");
        }
        return person.equals("deputy")
                ? substitutions.actor(directory.person(people.get(person).id()))
                : people.get(person);
    }

    private void open(String person, boolean enabled) {
        Person entry = directory.person(people.get(person).id());
        administration.changePerson(
                organisation.admin(),
                entry.id(),
                new PersonDetails(entry.loginName(), entry.displayName(), enabled, entry.grants()));
        if (enabled) {
            closed.remove(person);
        } else {
            closed.add(person);
        }
    }

    private TaskId task(TargetId id, String step) {
        return new TaskId(engineTasks
                .createTaskQuery()
                .processInstanceBusinessKey(id.value().toString())
                .taskDefinitionKey(step)
                .singleResult()
                .getId());
    }

    private TargetId targetOf(TaskId task) {
        return new TargetId(jdbc.sql("select target_id from work_item where task_id = :task and box = 'TODO'")
                .param("task", task.value())
                .query(java.util.UUID.class)
                .list()
                .get(0));
    }

    private String name(String assigneeKey) {
        if (!assigneeKey.startsWith("person:")) {
            return "pool:" + assigneeKey.split(":")[0];
        }
        return people.entrySet().stream()
                .filter(person ->
                        assigneeKey.endsWith(person.getValue().id().value().toString()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining());
    }

    private void foundPeople() {
        people.put("preparer", preparer);
        people.put("publisher", publisher);
        people.put("r1", reviewer);
        people.put("r2", organisation.unitReviewer("r2"));
        people.put("f1", finance);
        people.put("f2", organisation.person("f2", Grant.of(Role.FINANCE_REVIEWER, organisation.office())));
        people.put("s", organisation.person("s", Grant.of(Role.FINANCE_REVIEWER, organisation.office())));
        for (String head : List.of("c1", "c2", "c3")) {
            people.put(head, organisation.person(head, Grant.of(Role.OFFICE_LEADER, organisation.office())));
        }
        people.put("deputy", organisation.person("deputy", Grant.of(Role.AUDITOR)));
        people.put("admin", organisation.admin());
        substitutes("r1", "deputy", Set.of());
    }

    /** @param roles that the substitute has; empty for all */
    private void substitutes(String absent, String substitute, Set<Role> roles) {
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        substitutionService.appoint(
                people.get(absent),
                new SubstitutionDetails(
                        people.get(absent).id(), people.get(substitute).id(), today, today.plusDays(2), roles, true));
    }

    private TestProcess process() {
        return new TestProcess()
                .step("unitReview", "UNIT_REVIEW", "UNIT_REVIEWER", TestProcess.ALL_VERBS)
                .review("own", "PEOPLE:" + preparer.loginName(), "whenSubmitter", "skip")
                .review("again", "PEOPLE:" + reviewer.loginName(), "repeat", "once")
                .parallel("fork")
                .review("one", "FINANCE_REVIEWER")
                .review("two", "PEOPLE:" + people.get("s").loginName())
                .parallel("join")
                .review("council", "OFFICE_LEADER", "countersign", rule)
                .publication()
                .flow("start", "unitReview", "own", "again", "fork", "one", "join", "council", "publication")
                .flow("fork", "two", "join")
                .flow("correction", "unitReview");
    }

    /** The same with grades, and conditions that ask for each variable that a decision writes. */
    private TestProcess withConditions() {
        return new TestProcess()
                .step("unitReview", "UNIT_REVIEW", "UNIT_REVIEWER", TestProcess.ALL_VERBS)
                .review("own", "PEOPLE:" + preparer.loginName(), "whenSubmitter", "skip")
                .review("again", "PEOPLE:" + people.get("r2").loginName(), "repeat", "once")
                .review("anew", "FINANCE_REVIEWER", "repeat", "once")
                .parallel("fork")
                .review("one", "FINANCE_REVIEWER")
                .review("two", "PEOPLE:" + people.get("s").loginName(), "graded", "true")
                .parallel("join")
                .review("last", "PREVIOUS")
                .review("council", "OFFICE_LEADER", "countersign", rule, "graded", "true")
                .review("good", "FINANCE_REVIEWER")
                .step("publication", "PUBLICATION", "PUBLISHER", "publish,urge,comment")
                .choice("rounds", "anew", "round > 1", "merged")
                .node("<bpmn:exclusiveGateway id='merged'/>")
                .choice("grades", "good", "grade == 'GOOD'", "publication")
                .choice("ends", "published", "decision == 'agree'", "notPassed")
                .flow("start", "unitReview", "own", "again", "rounds")
                .flow("anew", "merged", "fork", "one", "join", "last", "council", "grades")
                .flow("fork", "two", "join")
                .flow("good", "publication", "ends")
                .flow("correction", "unitReview");
    }
}
