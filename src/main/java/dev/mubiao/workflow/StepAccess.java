package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.Subject;
import dev.mubiao.directory.UserId;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.workflow.engine.StepSettings;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who does a step: in terms of roles for the inbox, in terms of verbs for the gate. */
@Component
class StepAccess {

    private final Directory directory;
    private final Gate gate;
    private final TargetAccess targets;

    StepAccess(Directory directory, Gate gate, TargetAccess targets) {
        this.directory = directory;
        this.gate = gate;
        this.targets = targets;
    }

    /** The step's role, or its fallback if nobody holds the role who may do the step. */
    Role assignee(StepSettings step, Target target) {
        Optional<UserId> barred = barred(step, target);
        boolean somebody = directory.holders(step.who(), target.unit()).stream()
                .anyMatch(person -> barred.filter(person.id()::equals).isEmpty());
        return somebody ? step.who() : step.fallback();
    }

    /** Who may not do the step although he holds the role: nobody reviews what he submitted. */
    Optional<UserId> barred(StepSettings step, Target target) {
        return step.stage().review() ? target.submitter() : Optional.empty();
    }

    /**
     * In which capacity the actor does the step.
     *
     * @throws Refusal DENIED if in none
     */
    Role capacity(Actor by, StepSettings step, Target target) {
        Subject subject = targets.subject(target);
        if (gate.allows(by, verb(step.who()), subject)) {
            return step.who();
        }
        Role assignee = assignee(step, target);
        gate.check(by, verb(assignee), subject);
        return assignee;
    }

    private static Verb verb(Role role) {
        return switch (role) {
            case PREPARER -> Verb.SUBMIT;
            case UNIT_REVIEWER -> Verb.REVIEW_UNIT;
            case FINANCE_REVIEWER -> Verb.REVIEW_FINANCE;
            case UNIT_LEADER, OFFICE_LEADER -> Verb.SIGN;
            case PUBLISHER -> Verb.PUBLISH;
            case ADMINISTRATOR, AUDITOR -> Verb.DECIDE_FALLBACK;
        };
    }
}
