package dev.mubiao.approval;

import dev.mubiao.approval.assignment.EligibleAssignees;
import dev.mubiao.approval.assignment.WaitingPeople;
import dev.mubiao.approval.suspension.TargetLock;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Checks and locks a target that people discuss, and finds those for whom it waits. */
@Component
class DiscussionAccess {

    private final TargetLock lock;
    private final TargetAccess access;
    private final ProcessRuntime runtime;
    private final WaitingPeople waitingPeople;

    DiscussionAccess(TargetLock lock, TargetAccess access, ProcessRuntime runtime, WaitingPeople waitingPeople) {
        this.lock = lock;
        this.access = access;
        this.runtime = runtime;
        this.waitingPeople = waitingPeople;
    }

    /** What is said or done there. */
    interface Action {
        void perform(Actor by, Target target, OpenTask open);
    }

    /**
     * Of what is suspended people may speak and have copies; nobody can be urged to do it.
     *
     * @throws Refusal NOT_FOUND, DENIED, INVALID if no open step offers the verb, CONFLICT if it is suspended
     */
    void enter(Actor by, TargetId id, StepVerb verb, Action word) {
        if (verb == StepVerb.URGE) {
            lock.take(id);
        } else {
            lock.takeSuspendedToo(id);
        }
        Target target = access.target(by, Permission.READ, id);
        List<OpenTask> open = runtime.tasks(id.value());
        if (open.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.urge.nobody", target.name());
        }
        OpenTask step = open.stream()
                .filter(task -> task.settings().verbs().contains(verb))
                .findFirst()
                .orElse(open.get(0));
        EligibleAssignees.require(step, verb);
        word.perform(by, target, step);
    }

    /** For whom something of the target waits. */
    Set<PersonId> waiting(Target target) {
        return waitingPeople.of(target, row -> true);
    }
}
