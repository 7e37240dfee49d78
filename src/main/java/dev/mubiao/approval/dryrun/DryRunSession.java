package dev.mubiao.approval.dryrun;

import dev.mubiao.approval.dryrun.DryRunResult.Asked;
import dev.mubiao.approval.dryrun.DryRunResult.Earlier;
import dev.mubiao.approval.dryrun.DryRunResult.Found;
import dev.mubiao.approval.dryrun.DryRunResult.Play;
import dev.mubiao.approval.dryrun.DryRunResult.Scene;
import dev.mubiao.approval.dryrun.DryRunResult.Stuck;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.approval.signoff.SignOff;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.dryrun.DryRunEngine;
import dev.mubiao.engine.dryrun.DryRunEngine.Trial;
import dev.mubiao.engine.jobs.ProcessJobs;
import dev.mubiao.engine.jobs.WaitingTimer;
import dev.mubiao.engine.migration.InstanceModifier;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.targets.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The state of one dry run while it is played: who is asked where, who has signed, and what came of it. */
final class DryRunSession {

    private final Target target;
    private final DryRunAssignees dryRunAssignees;
    private final Trial trial;
    private final Props props;
    private final Map<String, DryRunAssignees.Role> roles = new LinkedHashMap<>();
    private final List<Scene> scenes = new ArrayList<>();
    private final Set<PersonId> agreed = new HashSet<>();
    private final Map<String, Person> walked = new LinkedHashMap<>();
    private @Nullable PersonId last;
    /** The step to which it has just been returned: whoever agreed there gets it again. */
    private @Nullable String again;

    private int round;

    DryRunSession(Target target, DryRunAssignees dryRunAssignees, Trial trial, Props props) {
        this.target = target;
        this.dryRunAssignees = dryRunAssignees;
        this.trial = trial;
        this.props = props;
        this.round = Math.max(1, target.revisionNumber());
    }

    /** What moves the process. */
    record Props(DryRunEngine trials, ProcessRuntime runs, InstanceModifier jumps, ProcessJobs jobs) {}

    void begin() {
        settle(null, "", "");
    }

    List<Scene> scenes() {
        return List.copyOf(scenes);
    }

    List<Asked> open() {
        return roles.values().stream().map(this::asked).toList();
    }

    List<DryRunResult.Timer> timers() {
        return props.jobs().timers(trial.number()).stream()
                .map(timer -> new DryRunResult.Timer(timer.step(), timer.dueAt()))
                .toList();
    }

    /** @return why it did not go on, if it did not */
    Optional<Stuck> play(Play play) {
        StepVerb verb = play.verb();
        if (verb == null) {
            return fire(play);
        }
        Optional<DryRunAssignees.Role> role = roles.values().stream()
                .filter(one -> one.task().key().equals(play.step()))
                .findFirst();
        if (role.isEmpty()) {
            return Optional.of(new Stuck("approval.dryrun.notOpen", List.of(play.step())));
        }
        return decide(play, verb, role.get());
    }

    private Optional<Stuck> fire(Play play) {
        Optional<WaitingTimer> timer = props.jobs().timers(trial.number()).stream()
                .filter(one -> one.step().equals(play.step()))
                .findFirst();
        if (timer.isEmpty()) {
            return Optional.of(new Stuck("approval.dryrun.noTimer", List.of(play.step())));
        }
        props.trials().fire(timer.get().id());
        settle(play, play.step(), "");
        return Optional.empty();
    }

    private Optional<Stuck> decide(Play play, StepVerb verb, DryRunAssignees.Role role) {
        OpenTask task = role.task();
        SignOff signOff = java.util.Objects.requireNonNull(role.signing());
        Approver approver = signOff.open().get(0);
        Optional<Person> somebody =
                dryRunAssignees.people(approver, task, target).stream().findFirst();
        if (somebody.isEmpty()) {
            return Optional.of(new Stuck("approval.dryrun.nobody", List.of(task.name())));
        }
        Person player = somebody.get();
        Decision decision = new Decision(verb, play.grade(), Map.of(), "—", List.of(), Set.of());
        Optional<StepVerb> outcome = signOff.sign(approver, player.actor(), decision, dryRunAssignees.now());
        if (verb == StepVerb.AGREE) {
            walked.put(task.key(), player);
            agreed.add(player.id());
            last = player.id();
        }
        Optional<Stuck> stuck = outcome.flatMap(
                verdict -> conclude(task, verdict == StepVerb.AGREE ? moving(verb) : verdict, signOff.grade(), play));
        if (stuck.isEmpty()) {
            settle(play, task.name(), player.displayName());
        }
        return stuck;
    }

    /** A step that several decide may be agreed with a last signature against it. */
    private static StepVerb moving(StepVerb verb) {
        return verb == StepVerb.PUBLISH || verb == StepVerb.RESUBMIT ? verb : StepVerb.AGREE;
    }

    private Optional<Stuck> conclude(OpenTask task, StepVerb verdict, @Nullable Grade agreedGrade, Play play) {
        Grade known = agreedGrade == null ? play.grade() : agreedGrade;
        Map<ProcessVariable, Object> variables = new java.util.EnumMap<>(ProcessVariable.class);
        variables.put(ProcessVariable.DECISION, verdict.word());
        variables.put(ProcessVariable.GRADE, known == null ? "" : known.name());
        if (verdict == StepVerb.RETURN || verdict == StepVerb.REJECT) {
            return sendBack(task, verdict == StepVerb.RETURN, play.goal(), variables);
        }
        if (verdict == StepVerb.RESUBMIT) {
            round++;
            agreed.clear();
        }
        variables.put(ProcessVariable.ROUND, round);
        props.runs().complete(task, variables);
        return Optional.empty();
    }

    private Optional<Stuck> sendBack(
            OpenTask task, boolean back, @Nullable Earlier earlier, Map<ProcessVariable, Object> variables) {
        Optional<String> goal = !back
                ? props.jumps().notPassed(task)
                : earlier == null
                        ? props.jumps().correction(task)
                        : Optional.of(earlier.step()).filter(step -> returnable(task, step));
        if (goal.isEmpty()) {
            String key = !back
                    ? "approval.dryrun.noEnd"
                    : earlier == null ? "approval.dryrun.noCorrection" : "approval.dryrun.noReturn";
            return Optional.of(new Stuck(key, List.of(task.name(), earlier == null ? "" : earlier.name())));
        }
        agreed.clear();
        again = earlier == null || !back ? null : earlier.step();
        props.jumps().jump(trial.process(), List.of(goal.get()), variables);
        return Optional.empty();
    }

    private boolean returnable(OpenTask task, String step) {
        return walked.containsKey(step) && props.jumps().returnable(task, step);
    }

    /** Asks those whose steps have begun, and passes over those that need nobody. */
    private void settle(@Nullable Play play, String stepName, String by) {
        List<Asked> begun = new ArrayList<>();
        boolean passed = true;
        while (passed) {
            List<OpenTask> open = props.runs().tasks(trial.number());
            Set<String> ids = open.stream().map(OpenTask::id).collect(Collectors.toSet());
            roles.keySet().retainAll(ids);
            for (OpenTask task : open) {
                if (!roles.containsKey(task.id())) {
                    DryRunAssignees.Role role = role(task);
                    roles.put(task.id(), role);
                    begun.add(asked(needless(role) ? new DryRunAssignees.Role(task, Found.PASSED, null, null) : role));
                }
            }
            Optional<DryRunAssignees.Role> needless =
                    roles.values().stream().filter(this::needless).findFirst();
            passed = needless.isPresent();
            needless.ifPresent(role -> props.runs()
                    .complete(
                            role.task(),
                            Map.of(ProcessVariable.DECISION, StepVerb.AGREE.word(), ProcessVariable.GRADE, "")));
        }
        scenes.add(new Scene(
                play,
                stepName,
                by,
                props.trials().takeConditions(trial),
                props.trials().takeNotices(),
                List.copyOf(begun)));
    }

    private DryRunAssignees.Role role(OpenTask task) {
        DryRunAssignees.Role role = dryRunAssignees.role(task, target, last);
        if (!task.key().equals(again)) {
            return role;
        }
        again = null;
        return Optional.ofNullable(walked.get(task.key()))
                .map(person -> role.with(SignOff.of(task.id(), null, List.of(person))))
                .orElse(role);
    }

    /** As the portal passes over steps: nobody is asked, or all who are have agreed where once is enough. */
    private boolean needless(DryRunAssignees.Role role) {
        SignOff signOff = role.signing();
        if (signOff == null) {
            return true;
        }
        if (!role.task().settings().once() || !role.task().settings().stage().review()) {
            return false;
        }
        Set<PersonId> people = signOff.signers().stream()
                .filter(Approver::unfinished)
                .flatMap(approver -> dryRunAssignees.people(approver, role.task(), target).stream())
                .map(Person::id)
                .collect(Collectors.toSet());
        return !people.isEmpty() && agreed.containsAll(people);
    }

    private Asked asked(DryRunAssignees.Role role) {
        OpenTask task = role.task();
        SignOff signOff = role.signing();
        return new Asked(
                task.key(),
                task.name(),
                task.settings().who().word(),
                role.found(),
                signOff == null
                        ? List.of()
                        : signOff.open().stream()
                                .flatMap(approver -> dryRunAssignees.people(approver, task, target).stream())
                                .map(Person::displayName)
                                .toList(),
                signOff == null
                        ? List.of()
                        : signOff.open().stream()
                                .flatMap(approver -> dryRunAssignees.deputies(approver, task, target).stream())
                                .map(Person::displayName)
                                .distinct()
                                .toList(),
                task.settings().countersign() != null,
                signOff == null
                        ? List.of()
                        : signOff.signers().stream()
                                .filter(approver -> !approver.unfinished())
                                .map(Approver::name)
                                .toList(),
                task.settings().verbs().stream().filter(StepVerb::deciding).collect(Collectors.toUnmodifiableSet()),
                walked.keySet().stream()
                        .filter(step -> returnable(task, step))
                        .map(step -> new Earlier(step, props.jumps().name(task, step)))
                        .toList(),
                task.settings().graded(),
                role.deadline());
    }
}
