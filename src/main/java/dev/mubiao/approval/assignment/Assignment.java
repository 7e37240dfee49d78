package dev.mubiao.approval.assignment;

import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.signoff.SignOff;
import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.directory.Person;
import dev.mubiao.worklist.RolePool;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked at a step: a role pool of which whoever comes first decides ({@code pool}), or people by name; or
 * nobody, since the step is skipped. {@code people} are those who are asked, of a pool everybody who could come
 * first; {@code byRule} is whether they are those for whom the step asks, and not others in their stead.
 */
public record Assignment(@Nullable RolePool pool, List<Person> people, boolean byRule) {

    static final Assignment NOBODY = new Assignment(null, List.of(), false);

    static Assignment pool(RolePool pool, List<Person> people) {
        return new Assignment(pool, people, true);
    }

    public static Assignment people(List<Person> people) {
        return new Assignment(null, people, true);
    }

    Assignment insteadOfOthers() {
        return new Assignment(pool, people, false);
    }

    /** The approvers of a task that begins with it. */
    public SignOff signOff(String task, StepSettings step) {
        return pool == null
                ? SignOff.of(task, step.countersign(), people)
                : new SignOff(task, step.countersign(), List.of(Approver.pool(task, pool)));
    }

    public boolean nobody() {
        return pool == null && people.isEmpty();
    }
}
