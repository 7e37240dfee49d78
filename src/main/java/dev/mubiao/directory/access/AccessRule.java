package dev.mubiao.directory.access;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import org.jspecify.annotations.Nullable;

/**
 * One row of the gate's table: holders of the role may do the verb to things that stand in the relation to them.
 *
 * @param ownSubmission whether it holds for what the person submitted himself, too
 */
record AccessRule(Permission verb, Role role, Relation relation, boolean ownSubmission) {

    /** How a thing stands to a grant. */
    enum Relation {
        OWN_UNIT,
        SUPERVISED_UNIT,
        OWN_OFFICE,
        EVERYTHING
    }

    boolean allows(Actor actor, Permission wanted, @Nullable TargetOwnership subject) {
        if (verb != wanted) {
            return false;
        }
        if (!ownSubmission && subject != null && subject.submittedBy(actor.id())) {
            return false;
        }
        return actor.grants().stream().anyMatch(grant -> grant.role() == role && relates(grant, subject));
    }

    private boolean relates(Grant grant, @Nullable TargetOwnership subject) {
        if (relation == Relation.EVERYTHING) {
            return true;
        }
        if (subject == null) {
            return false;
        }
        return switch (relation) {
            case OWN_UNIT -> subject.unit().equals(grant.unit());
            case SUPERVISED_UNIT -> grant.unit() != null && grant.unit().equals(subject.supervisingDepartment());
            case OWN_OFFICE -> subject.office().equals(grant.office());
            case EVERYTHING -> true;
        };
    }
}
