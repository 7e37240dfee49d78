package dev.mubiao.approval;

import dev.mubiao.approval.assignment.AssigneeResolver;
import dev.mubiao.approval.routing.TargetVariables;
import dev.mubiao.bpmn.ProcessStep;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.engine.runtime.StepForecast;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.rows.WorkItemTarget;
import dev.mubiao.worklist.rows.WorkItemTargets;
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
    private final ProcessRuntime runtime;
    private final StepForecast forecast;
    private final AssigneeResolver assigneeResolver;
    private final WorkItemTargets targets;

    UpcomingSteps(
            TargetAccess access,
            ProcessRuntime runtime,
            StepForecast forecast,
            AssigneeResolver assigneeResolver,
            WorkItemTargets targets) {
        this.access = access;
        this.runtime = runtime;
        this.forecast = forecast;
        this.assigneeResolver = assigneeResolver;
        this.targets = targets;
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
        WorkItemTarget itemTarget = targets.of(target);
        List<OpenTask> open = runtime.tasks(id.value());
        List<ProcessStep> ahead = open.isEmpty() && target.status().editable()
                ? forecast.fromTheStart(id.value(), TargetVariables.of(itemTarget))
                : forecast.after(open, TargetVariables.of(itemTarget));
        return ahead.stream().map(step -> coming(step, itemTarget)).toList();
    }

    private Coming coming(ProcessStep step, WorkItemTarget target) {
        List<String> people = assigneeResolver.resolve(step.settings(), target).people().stream()
                .map(Person::displayName)
                .toList();
        return new Coming(step.name(), people, step.settings().countersign() != null);
    }
}
