package dev.mubiao.approval.assignment;

import dev.mubiao.bpmn.Stage;
import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.access.TargetOwnership;
import dev.mubiao.platform.Refusal;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.RolePool;
import dev.mubiao.worklist.WorkEntitlement;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the gate who may sign at a step, for himself or as a substitute, and in which role. */
@Component
public class StepAccess {

    private final Gate gate;

    StepAccess(Gate gate) {
        this.gate = gate;
    }

    /** What the gate is asked about work of this assignee at this stage of the target. */
    static Permission permission(Stage stage, Assignee assignee, TargetOwnership target) {
        Role role = assignee.pool().map(RolePool::role).orElse(null);
        if (role == Role.ADMINISTRATOR) {
            return Permission.DECIDE_FALLBACK;
        }
        return switch (stage) {
            case CORRECTION -> Permission.SUBMIT;
            case PUBLICATION -> Permission.PUBLISH;
            case UNIT_REVIEW, FINANCE_REVIEW -> {
                boolean own = assignee.pool().filter(pool -> own(pool, target)).isPresent();
                if (role == Role.UNIT_REVIEWER && own) {
                    yield Permission.REVIEW_UNIT;
                }
                yield role == Role.FINANCE_REVIEWER ? Permission.REVIEW_FINANCE : Permission.SIGN;
            }
        };
    }

    /** Whether he may for himself or as the substitute. */
    boolean allows(Actor by, WorkEntitlement workEntitlement, Permission permission, TargetOwnership target) {
        return workEntitlement.behalf() == null
                ? gate.himself(by, permission, target)
                : gate.inPlaceOf(by, workEntitlement.behalf(), permission, target);
    }

    /** Whether an open account may do it for itself. */
    boolean allows(Person person, Permission permission, TargetOwnership target) {
        return person.enabled() && gate.himself(person.actor(), permission, target);
    }

    /** Whether he may for himself, or for somebody for whom he stands in. */
    public boolean allows(Actor by, Permission permission, TargetOwnership target) {
        return gate.allows(by, permission, target);
    }

    /** Whether a role pool is that of the target's own unit or business office, or of everything. */
    static boolean own(RolePool pool, TargetOwnership target) {
        return switch (pool.role().scope()) {
            case UNIT -> target.unit().equals(pool.grant().unit());
            case OFFICE -> target.office().equals(pool.grant().office());
            case NONE -> true;
        };
    }

    /** Whether work at the stage can be given to an open account in person. */
    boolean fits(Person person, Stage stage, TargetOwnership target) {
        return allows(person, permission(stage, Assignee.of(person.id()), target), target);
    }

    /** Whether a step that is returned to asks who agreed there instead of everybody: not where several sign. */
    public boolean comesBackTo(Person person, StepSettings step, TargetOwnership target) {
        return step.countersign() == null && fits(person, step.stage(), target);
    }

    /** @throws Refusal DENIED, or NOT_FOUND to whoever may not learn that there is such a step */
    public void check(Actor by, Permission permission, TargetOwnership target) {
        if (!gate.allows(by, permission, target)) {
            checkKnown(by, target);
        }
        gate.check(by, permission, target);
    }

    /** @throws Refusal NOT_FOUND, as for a step that does not exist, to whoever may not read the target */
    public void checkKnown(Actor by, TargetOwnership target) {
        if (!gate.allows(by, Permission.READ, target)) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "approval.task.unknown");
        }
    }

    /** The role in which somebody signs who is called in person: the first that lets him. */
    Role capacity(Actor by, WorkEntitlement workEntitlement, Permission permission, TargetOwnership target) {
        Set<Grant> grants = workEntitlement.behalf() == null
                ? by.grants()
                : workEntitlement.behalf().grants();
        Optional<Role> letting = grants.stream()
                .filter(grant -> gate.himself(
                        new Actor(by.id(), by.loginName(), by.displayName(), Set.of(grant)), permission, target))
                .map(Grant::role)
                .min(Comparator.naturalOrder());
        return letting.orElseThrow(() -> new Refusal(Refusal.Kind.DENIED, "directory.gate.denied." + permission));
    }
}
