package dev.mubiao.approval.notice;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.rows.WorkItemRepository;
import dev.mubiao.worklist.rows.WorkItemTarget;
import dev.mubiao.worklist.rows.WorkItemTargets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives people carbon copies (抄送) of a target. */
@Component
public class CarbonCopies {

    private final WorkItemRepository workItems;
    private final WorkItemTargets targets;
    private final Directory directory;
    private final TargetAccess access;
    private final TaskNotifier taskNotifier;
    private final Clock clock;

    CarbonCopies(
            WorkItemRepository workItems,
            WorkItemTargets targets,
            Directory directory,
            TargetAccess access,
            TaskNotifier taskNotifier,
            Clock clock) {
        this.workItems = workItems;
        this.targets = targets;
        this.directory = directory;
        this.access = access;
        this.taskNotifier = taskNotifier;
        this.clock = clock;
    }

    /** @return their names @throws Refusal INVALID if somebody among them may not read the target */
    public List<String> give(Actor by, Target target, OpenTask task, Set<PersonId> people) {
        return give(by, targets.of(target), task, people);
    }

    /** @return their names @throws Refusal INVALID if somebody among them may not read the target */
    public List<String> give(Actor by, WorkItemTarget itemTarget, @Nullable OpenTask task, Set<PersonId> people) {
        Target target = itemTarget.target();
        List<String> names = new ArrayList<>();
        for (PersonId id : people) {
            Person person = directory.person(id);
            if (!person.enabled() || !access.allows(person.actor(), Permission.READ, target)) {
                throw new Refusal(Refusal.Kind.INVALID, "approval.copies.cannotRead", person.displayName());
            }
            workItems.add(Box.COPIED, Assignee.of(id), itemTarget, step(task), clock.instant(), null);
            names.add(person.displayName());
        }
        taskNotifier.tell(NoticeRequested.Kind.COPIED, people, target, task, by, "");
        return names;
    }

    private static WorkItemRepository.Step step(@Nullable OpenTask task) {
        return task == null
                ? WorkItemRepository.Step.NONE
                : WorkItemRepository.Step.done(task.id(), task.key(), task.name());
    }
}
