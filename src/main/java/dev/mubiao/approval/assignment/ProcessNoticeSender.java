package dev.mubiao.approval.assignment;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.notice.TaskNotifier;
import dev.mubiao.bpmn.AssignmentRule;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.engine.NoticeObserver;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Notifies people when a target passes a notice event of its process. */
@Component
class ProcessNoticeSender implements NoticeObserver {

    private final TaskNotifier taskNotifier;
    private final AssigneeResolver assigneeResolver;
    private final TargetLifecycle lifecycle;

    ProcessNoticeSender(TaskNotifier taskNotifier, AssigneeResolver assigneeResolver, TargetLifecycle lifecycle) {
        this.taskNotifier = taskNotifier;
        this.assigneeResolver = assigneeResolver;
        this.lifecycle = lifecycle;
    }

    @Override
    public void passed(UUID id, String name, AssignmentRule who) {
        Target target = lifecycle.target(new TargetId(id));
        Set<PersonId> people = assigneeResolver.people(who, target).stream()
                .filter(Person::enabled)
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
        taskNotifier.tell(NoticeRequested.Kind.NOTIFIED, people, target, null, name, null, "");
    }
}
