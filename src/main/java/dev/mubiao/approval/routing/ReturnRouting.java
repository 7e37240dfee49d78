package dev.mubiao.approval.routing;

import dev.mubiao.approval.assignment.AssignmentRestorer;
import dev.mubiao.approval.assignment.TaskAssignments;
import dev.mubiao.approval.signoff.ReturnDestination;
import dev.mubiao.approval.task.TaskContext;
import dev.mubiao.approval.timeline.ApprovalHistory;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.migration.InstanceModifier;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.rows.WorkItemTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Moves a process off its drawn flow: returns, the way straight back, rejections, and decisions that are taken back.
 * All other open tasks of the target end, and their assignees are notified.
 */
@Component
public class ReturnRouting {

    private final InstanceModifier modifier;
    private final ReturnRoutes routes;
    private final ReturnDestinations destinations;
    private final AssignmentRestorer assignmentRestorer;
    private final OpenTaskClosing openTaskClosing;
    private final TaskAssignments taskAssignments;
    private final ProcessRuntime runtime;

    ReturnRouting(
            InstanceModifier modifier,
            ReturnRoutes routes,
            ReturnDestinations destinations,
            AssignmentRestorer assignmentRestorer,
            OpenTaskClosing openTaskClosing,
            TaskAssignments taskAssignments,
            ProcessRuntime runtime) {
        this.modifier = modifier;
        this.routes = routes;
        this.destinations = destinations;
        this.assignmentRestorer = assignmentRestorer;
        this.openTaskClosing = openTaskClosing;
        this.taskAssignments = taskAssignments;
        this.runtime = runtime;
    }

    /**
     * Returns the target to the preparer or an earlier step.
     *
     * @throws Refusal INVALID if there is no such step, or it cannot be returned to
     */
    void away(Actor by, TaskContext context, ReturnDestination destination, Map<ProcessVariable, Object> variables) {
        OpenTask task = context.task();
        WorkItemTarget target = context.subject();
        ApprovalHistory<?> history = destinations.history(context.target());
        String goal = destinations.key(history, task, destination);
        List<String> positions = modifier.positions(task.process(), goal);
        routes.put(
                context.target().id(),
                new ReturnRoute(goal, destination.straight(), task.key(), task.id(), places(positions, open(target))));
        openTaskClosing.end(by, target, context.open());
        jump(target, task.process(), List.of(goal), variables, context.open());
        destinations.decider(history, goal).ifPresent(person -> assignmentRestorer.give(target, goal, person));
    }

    /** Ends the process as not passed. @throws Refusal INVALID if the model has no such end */
    void end(Actor by, TaskContext context, Map<ProcessVariable, Object> variables) {
        OpenTask task = context.task();
        String end = destinations.end(task);
        openTaskClosing.end(by, context.subject(), context.open());
        forget(context.target());
        jump(context.subject(), task.process(), List.of(end), variables, context.open());
    }

    /**
     * Straight back to where the target was returned, if it is to go there.
     *
     * @param items the open work items of the target, as far as they are known
     * @return whether it went
     */
    boolean back(
            WorkItemTarget target, OpenTask task, List<OpenWorkItem> items, Map<ProcessVariable, Object> variables) {
        // Only what came back, or stands at an earlier step again, can have such a way.
        Optional<ReturnRoute> route = routes.of(target.target().id())
                .filter(returnRoute -> returnRoute.goalKey().equals(task.key()));
        if (route.isEmpty()) {
            return false;
        }
        forget(target.target());
        if (!route.get().straight()) {
            return false;
        }
        occupy(target, task.process(), route.get(), variables, items);
        return true;
    }

    /**
     * Undoes a decision that moved the process.
     *
     * @return id of the process
     * @throws Refusal CONFLICT if the process has ended
     */
    String undo(Actor by, WorkItemTarget target, TimelineEntry entry) {
        List<OpenTask> open = open(target);
        if (open.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "approval.takeBack.ended",
                    target.target().name());
        }
        String process = open.get(0).process();
        String done = entry.task().orElseThrow().value();
        String step = entry.stepKey().orElseThrow();
        Optional<ReturnRoute> route = routes.of(target.target().id())
                .filter(returnRoute -> returnRoute.taskId().equals(done));
        openTaskClosing.takenBack(by, target, entry.at());
        if (entry.act() == ApprovalAction.RETURN && route.isPresent()) {
            forget(target.target());
            occupy(target, process, route.get(), Map.of(), List.of());
        } else {
            modifier.undo(done, step, openTaskClosing.olderThan(target.target(), entry.at()));
            assignmentRestorer.resume(target, step, done);
        }
        return process;
    }

    public void forget(Target target) {
        routes.remove(target.id());
    }

    /** All that is open ends, since somebody else decides where the target goes. @return names of the steps */
    public List<String> leave(Actor by, WorkItemTarget target) {
        List<String> steps = open(target).stream().map(OpenTask::name).toList();
        openTaskClosing.endAll(by, target);
        forget(target.target());
        return steps;
    }

    /** What conditions ask of the target stays as it was when somebody decided last. */
    public void move(WorkItemTarget target, String process, String step) {
        jump(target, process, List.of(step), Map.of(), List.of());
    }

    /** Opens what was open, with the signatures that were given there. */
    private void occupy(
            WorkItemTarget target,
            String process,
            ReturnRoute route,
            Map<ProcessVariable, Object> variables,
            List<OpenWorkItem> items) {
        jump(target, process, route.elements(), variables, items);
        route.tasks().forEach((step, earlier) -> assignmentRestorer.resume(target, step, earlier));
    }

    private void jump(
            WorkItemTarget target,
            String process,
            List<String> elements,
            Map<ProcessVariable, Object> variables,
            List<OpenWorkItem> items) {
        taskAssignments.follow(modifier.jump(process, elements, variables), target, items);
    }

    private List<OpenTask> open(WorkItemTarget target) {
        return runtime.tasks(target.target().id().value());
    }

    private static List<ReturnRoute.Place> places(List<String> positions, List<OpenTask> open) {
        List<OpenTask> left = new ArrayList<>(open);
        List<ReturnRoute.Place> places = new ArrayList<>();
        for (String element : positions) {
            Optional<OpenTask> step =
                    left.stream().filter(task -> task.key().equals(element)).findFirst();
            step.ifPresent(left::remove);
            places.add(new ReturnRoute.Place(element, step.map(OpenTask::id).orElse("")));
        }
        return places;
    }
}
