package dev.mubiao.directory.access;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import org.jspecify.annotations.Nullable;

/**
 * A row of the access table: holders of the role may do this to what stands in the relation to them.
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

    boolean allows(Actor actor, Permission wanted, @Nullable TargetOwnership ownership) {
        if (verb != wanted) {
            return false;
        }
        if (!ownSubmission && ownership != null && ownership.submittedBy(actor.id())) {
            return false;
        }
        return actor.grants().stream().anyMatch(grant -> grant.role() == role && relates(grant, ownership));
    }

    private boolean relates(Grant grant, @Nullable TargetOwnership ownership) {
        if (relation == Relation.EVERYTHING) {
            return true;
        }
        if (ownership == null) {
            return false;
        }
        return switch (relation) {
            case OWN_UNIT -> ownership.unit().equals(grant.unit());
            case SUPERVISED_UNIT -> grant.unit() != null && grant.unit().equals(ownership.supervisingDepartment());
            case OWN_OFFICE -> ownership.office().equals(grant.office());
            case EVERYTHING -> true;
        };
    }
}
