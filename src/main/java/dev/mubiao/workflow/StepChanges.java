package dev.mubiao.workflow;

import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.ProcessMigration;
import dev.mubiao.workflow.engine.ProcessRuns;
import dev.mubiao.workflow.engine.RunningProcess;
import dev.mubiao.workflow.engine.RunningProcesses;
import dev.mubiao.workflow.engine.StepSettings;
import dev.mubiao.workflow.engine.VersionChange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes a process to another version, and what is kept of its open steps with it. */
@Component
class StepChanges {

    private final RunningProcesses processes;
    private final ProcessMigration migration;
    private final ProcessRuns runs;
    private final ChangedRows rows;
    private final ReturnRoutes routes;

    StepChanges(
            RunningProcesses processes,
            ProcessMigration migration,
            ProcessRuns runs,
            ChangedRows rows,
            ReturnRoutes routes) {
        this.processes = processes;
        this.migration = migration;
        this.runs = runs;
        this.rows = rows;
        this.routes = routes;
    }

    Optional<RunningProcess> running(TargetId target) {
        return processes.of(target.value());
    }

    void migrate(RunningProcess process, VersionChange change) {
        migration.migrate(process.id(), change);
    }

    /** @return whether a step means something else to the target now */
    boolean change(Target target, RunningProcess process, VersionChange change) {
        Map<String, OpenTask> before =
                runs.tasks(target.id().value()).stream().collect(Collectors.toMap(OpenTask::id, Function.identity()));
        migrate(process, change);
        boolean otherStage = false;
        List<OpenTask> open = runs.tasks(target.id().value());
        for (OpenTask task : open) {
            StepSettings earlier = Objects.requireNonNull(before.get(task.id())).settings();
            StepSettings now = task.settings();
            if (!asksTheSame(earlier, now) && !rows.signed(task)) {
                if (task.holder() != null) {
                    runs.release(task);
                }
                rows.callAnew(runs.task(task.id(), target.id().value()).orElseThrow());
            } else {
                rows.rename(task, target, earlier.workingDays() != now.workingDays());
            }
            otherStage |= earlier.stage() != now.stage();
        }
        reroute(target, change);
        return otherStage;
    }

    private static boolean asksTheSame(StepSettings earlier, StepSettings now) {
        return earlier.who().equals(now.who())
                && earlier.fallback().equals(now.fallback())
                && earlier.whenSubmitter() == now.whenSubmitter()
                && Objects.equals(earlier.countersign(), now.countersign());
    }

    /** A returned target still goes straight back, if the places to which it would go are there. */
    private void reroute(Target target, VersionChange change) {
        routes.of(target.id()).ifPresent(route -> {
            Optional<String> goal = migration.goal(change, route.goalKey());
            Optional<String> step = migration.goal(change, route.stepKey());
            List<ReturnRoute.Place> places = route.places().stream()
                    .flatMap(place -> migration
                            .goal(change, place.element())
                            .map(element -> new ReturnRoute.Place(element, place.task()))
                            .stream())
                    .toList();
            if (goal.isPresent()
                    && step.isPresent()
                    && places.size() == route.places().size()) {
                routes.put(
                        target.id(), new ReturnRoute(goal.get(), route.straight(), step.get(), route.taskId(), places));
            } else {
                routes.remove(target.id());
            }
        });
    }
}
