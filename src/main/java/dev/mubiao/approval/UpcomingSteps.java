package dev.mubiao.approval;

import dev.mubiao.approval.assignment.AssigneeResolver;
import dev.mubiao.approval.assignment.Assignment;
import dev.mubiao.approval.notice.TaskNotifier;
import dev.mubiao.approval.routing.ApprovalProcess;
import dev.mubiao.bpmn.ProcessStep;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.StepForecast;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.Assignee;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Predicts the steps that follow and who would be asked, before submission too, as things are now and if everybody
 * agrees.
 */
@Service
@Transactional(readOnly = true)
public class UpcomingSteps {

    private final TargetAccess access;
    private final ApprovalProcess approvalProcess;
    private final StepForecast routes;
    private final AssigneeResolver assigneeResolver;
    private final TaskNotifier taskNotifier;

    UpcomingSteps(
            TargetAccess access,
            ApprovalProcess approvalProcess,
            StepForecast routes,
            AssigneeResolver assigneeResolver,
            TaskNotifier taskNotifier) {
        this.access = access;
        this.approvalProcess = approvalProcess;
        this.routes = routes;
        this.assigneeResolver = assigneeResolver;
        this.taskNotifier = taskNotifier;
    }

    /**
     * A step that comes.
     *
     * @param people names of those who would be asked, by log-in name; empty if the step is passed over
     * @param together whether all of them sign, or whoever comes first
     */
    public record Coming(String step, List<String> people, boolean together) {
        public Coming {
            people = List.copyOf(people);
        }
    }

    /**
     * In the order in which they come; empty if nothing comes any more.
     *
     * @throws dev.mubiao.platform.Refusal NOT_FOUND, or DENIED unless he may read the target, or its draft if it is one
     */
    public List<Coming> of(Actor reader, TargetId id) {
        Target target = access.target(reader, Permission.READ, id);
        List<OpenTask> open = approvalProcess.open(id);
        List<ProcessStep> ahead = open.isEmpty() && target.status().editable()
                ? routes.fromTheStart(id.value(), approvalProcess.facts(target))
                : routes.after(open, approvalProcess.facts(target));
        return ahead.stream().map(step -> coming(step, target)).toList();
    }

    private Coming coming(ProcessStep step, Target target) {
        Assignment assignment = assigneeResolver.call(step.settings(), target);
        Assignee pile = assignment.pile();
        List<String> people = pile == null
                ? assignment.people().stream().map(Person::displayName).toList()
                : taskNotifier.names(pile, target);
        return new Coming(step.name(), people, step.settings().countersign() != null);
    }
}
