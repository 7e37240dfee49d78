package dev.mubiao.workflow;

import dev.mubiao.directory.Person;
import dev.mubiao.directory.UserId;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.Rehearsal.Asked;
import dev.mubiao.workflow.Rehearsal.Earlier;
import dev.mubiao.workflow.Rehearsal.Found;
import dev.mubiao.workflow.Rehearsal.Play;
import dev.mubiao.workflow.Rehearsal.Scene;
import dev.mubiao.workflow.Rehearsal.Stuck;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.ProcessJobs;
import dev.mubiao.workflow.engine.ProcessJumps;
import dev.mubiao.workflow.engine.ProcessRuns;
import dev.mubiao.workflow.engine.ProcessVariable;
import dev.mubiao.workflow.engine.StepVerb;
import dev.mubiao.workflow.engine.Trials;
import dev.mubiao.workflow.engine.Trials.Trial;
import dev.mubiao.workflow.engine.WaitingTimer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One trial while it is played: who is asked where, who has signed, and what came of it. */
final class Cast {

    private final Target target;
    private final Casting casting;
    private final Trial trial;
    private final Props props;
    private final Map<String, Casting.Role> roles = new LinkedHashMap<>();
    private final List<Scene> scenes = new ArrayList<>();
    private final Set<UserId> agreed = new HashSet<>();
    private final Map<String, Person> walked = new LinkedHashMap<>();
    private @Nullable UserId last;
    /** The step to which it has just been returned: whoever agreed there gets it again. */
    private @Nullable String again;

    private int round;

    Cast(Target target, Casting casting, Trial trial, Props props) {
        this.target = target;
        this.casting = casting;
        this.trial = trial;
        this.props = props;
        this.round = Math.max(1, target.revisionNumber());
    }

    /** What moves the process. */
    record Props(Trials trials, ProcessRuns runs, ProcessJumps jumps, ProcessJobs jobs) {}

    void begin() {
        settle(null, "", "");
    }

    List<Scene> scenes() {
        return List.copyOf(scenes);
    }

    List<Asked> open() {
        return roles.values().stream().map(this::asked).toList();
    }

    List<Rehearsal.Timer> timers() {
        return props.jobs().timers(trial.number()).stream()
                .map(timer -> new Rehearsal.Timer(timer.step(), timer.dueAt()))
                .toList();
    }

    /** @return why it did not go on, if it did not */
    Optional<Stuck> play(Play play) {
        StepVerb verb = play.verb();
        if (verb == null) {
            return fire(play);
        }
        Optional<Casting.Role> role = roles.values().stream()
                .filter(one -> one.task().key().equals(play.step()))
                .findFirst();
        if (role.isEmpty()) {
            return Optional.of(new Stuck("dryrun.notOpen", List.of(play.step())));
        }
        return decide(play, verb, role.get());
    }

    private Optional<Stuck> fire(Play play) {
        Optional<WaitingTimer> timer = props.jobs().timers(trial.number()).stream()
                .filter(one -> one.step().equals(play.step()))
                .findFirst();
        if (timer.isEmpty()) {
            return Optional.of(new Stuck("dryrun.noTimer", List.of(play.step())));
        }
        props.trials().fire(timer.get().id());
        settle(play, play.step(), "");
        return Optional.empty();
    }

    private Optional<Stuck> decide(Play play, StepVerb verb, Casting.Role role) {
        OpenTask task = role.task();
        Signing signing = java.util.Objects.requireNonNull(role.signing());
        Signer signer = signing.open().get(0);
        Optional<Person> somebody =
                casting.people(signer, task, target).stream().findFirst();
        if (somebody.isEmpty()) {
            return Optional.of(new Stuck("dryrun.nobody", List.of(task.name())));
        }
        Person player = somebody.get();
        Decision decision = new Decision(verb, play.grade(), Map.of(), "—", List.of(), Set.of());
        Optional<StepVerb> outcome = signing.sign(signer, player.actor(), decision, casting.now());
        if (verb == StepVerb.AGREE) {
            walked.put(task.key(), player);
            agreed.add(player.id());
            last = player.id();
        }
        Optional<Stuck> stuck = outcome.flatMap(
                verdict -> conclude(task, verdict == StepVerb.AGREE ? moving(verb) : verdict, signing.grade(), play));
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
            String key = !back ? "dryrun.noEnd" : earlier == null ? "dryrun.noCorrection" : "dryrun.noReturn";
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
                    Casting.Role role = role(task);
                    roles.put(task.id(), role);
                    begun.add(asked(needless(role) ? new Casting.Role(task, Found.PASSED, null, null) : role));
                }
            }
            Optional<Casting.Role> needless =
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

    private Casting.Role role(OpenTask task) {
        Casting.Role role = casting.role(task, target, last);
        if (!task.key().equals(again)) {
            return role;
        }
        again = null;
        return Optional.ofNullable(walked.get(task.key()))
                .map(person -> role.with(Signing.of(task.id(), null, List.of(person))))
                .orElse(role);
    }

    /** As the portal passes over steps: nobody is asked, or all who are have agreed where once is enough. */
    private boolean needless(Casting.Role role) {
        Signing signing = role.signing();
        if (signing == null) {
            return true;
        }
        if (!role.task().settings().once() || !role.task().settings().stage().review()) {
            return false;
        }
        Set<UserId> people = signing.signers().stream()
                .filter(Signer::unfinished)
                .flatMap(signer -> casting.people(signer, role.task(), target).stream())
                .map(Person::id)
                .collect(Collectors.toSet());
        return !people.isEmpty() && agreed.containsAll(people);
    }

    private Asked asked(Casting.Role role) {
        OpenTask task = role.task();
        Signing signing = role.signing();
        return new Asked(
                task.key(),
                task.name(),
                task.settings().who().word(),
                role.found(),
                signing == null
                        ? List.of()
                        : signing.open().stream()
                                .flatMap(signer -> casting.people(signer, task, target).stream())
                                .map(Person::displayName)
                                .toList(),
                signing == null
                        ? List.of()
                        : signing.open().stream()
                                .flatMap(signer -> casting.deputies(signer, task, target).stream())
                                .map(Person::displayName)
                                .distinct()
                                .toList(),
                task.settings().countersign() != null,
                signing == null
                        ? List.of()
                        : signing.signers().stream()
                                .filter(signer -> !signer.unfinished())
                                .map(Signer::name)
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
