package dev.mubiao.approval.routing;

import dev.mubiao.approval.assignment.AssignmentRestorer;
import dev.mubiao.approval.signoff.ReturnDestination;
import dev.mubiao.approval.timeline.ApprovalHistory;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.migration.InstanceModifier;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.ApprovalAction;
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

    private final InstanceModifier jumps;
    private final ReturnRoutes routes;
    private final ReturnDestinations goals;
    private final AssignmentRestorer assignmentRestorer;
    private final OpenTaskClosing openTaskClosing;

    ReturnRouting(
            InstanceModifier jumps,
            ReturnRoutes routes,
            ReturnDestinations goals,
            AssignmentRestorer assignmentRestorer,
            OpenTaskClosing openTaskClosing) {
        this.jumps = jumps;
        this.routes = routes;
        this.goals = goals;
        this.assignmentRestorer = assignmentRestorer;
        this.openTaskClosing = openTaskClosing;
    }

    /**
     * Returns the target to the preparer or an earlier step.
     *
     * @return name of that step
     * @throws Refusal INVALID if there is no such step, or it cannot be returned to
     */
    String away(Actor by, Target target, OpenTask task, ReturnDestination way, Map<ProcessVariable, Object> variables) {
        ApprovalHistory<?> history = goals.history(target);
        String goal = goals.key(history, task, way);
        List<OpenTask> open = assignmentRestorer.open(target);
        List<String> positions = jumps.positions(task.process(), goal);
        routes.put(target.id(), new ReturnRoute(goal, way.straight(), task.key(), task.id(), places(positions, open)));
        openTaskClosing.end(by, target, task);
        jumps.jump(task.process(), List.of(goal), variables);
        goals.decider(history, goal).ifPresent(person -> assignmentRestorer.give(target, goal, person));
        return jumps.name(task, goal);
    }

    /** Ends the process as not passed. @return name of the end @throws Refusal INVALID if the model has no such end */
    String end(Actor by, Target target, OpenTask task, Map<ProcessVariable, Object> variables) {
        String end = jumps.notPassed(task)
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "approval.reject.nowhere", task.name()));
        openTaskClosing.end(by, target, task);
        routes.remove(target.id());
        jumps.jump(task.process(), List.of(end), variables);
        return end;
    }

    /** Straight back to where the target was returned, if it is to go there. @return whether it went */
    boolean back(Target target, OpenTask task, Map<ProcessVariable, Object> variables) {
        // Only what came back, or stands at an earlier step again, can have such a way.
        Optional<ReturnRoute> route =
                routes.of(target.id()).filter(way -> way.goalKey().equals(task.key()));
        if (route.isEmpty()) {
            return false;
        }
        routes.remove(target.id());
        if (!route.get().straight()) {
            return false;
        }
        occupy(target, task.process(), route.get(), variables);
        return true;
    }

    /**
     * Undoes a decision that moved the process.
     *
     * @return id of the process
     * @throws Refusal CONFLICT if the process has ended
     */
    String undo(Actor by, Target target, TimelineEntry entry) {
        List<OpenTask> open = assignmentRestorer.open(target);
        if (open.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "approval.takeBack.ended", target.name());
        }
        String process = open.get(0).process();
        String done = entry.task().orElseThrow().value();
        String step = entry.stepKey().orElseThrow();
        Optional<ReturnRoute> route =
                routes.of(target.id()).filter(way -> way.taskId().equals(done));
        openTaskClosing.takenBack(by, target, entry.at());
        if (entry.act() == ApprovalAction.RETURN && route.isPresent()) {
            routes.remove(target.id());
            occupy(target, process, route.get(), Map.of());
        } else {
            jumps.undo(done, step, openTaskClosing.olderThan(target, entry.at()));
            assignmentRestorer.resume(target, step, done);
        }
        return process;
    }

    public void forget(Target target) {
        routes.remove(target.id());
    }

    /** Opens what was open, with the signatures that were given there. */
    private void occupy(Target target, String process, ReturnRoute route, Map<ProcessVariable, Object> variables) {
        jumps.jump(process, route.elements(), variables);
        route.tasks().forEach((step, earlier) -> assignmentRestorer.resume(target, step, earlier));
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
