package dev.mubiao.approval.migration;

import dev.mubiao.approval.routing.ReturnRoute;
import dev.mubiao.approval.routing.ReturnRoutes;
import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.RunningProcess;
import dev.mubiao.engine.migration.InstanceMigrator;
import dev.mubiao.engine.migration.VersionMapping;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.targets.Target;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Migrates a process to another version together with the assignees and return routes of its open steps. */
@Component
class OpenStepMigration {

    private final InstanceMigrator migration;
    private final ProcessRuntime runtime;
    private final MigratedWorkItems workItems;
    private final ReturnRoutes routes;

    OpenStepMigration(
            InstanceMigrator migration, ProcessRuntime runtime, MigratedWorkItems workItems, ReturnRoutes routes) {
        this.migration = migration;
        this.runtime = runtime;
        this.workItems = workItems;
        this.routes = routes;
    }

    void migrate(RunningProcess process, VersionMapping mapping) {
        migration.migrate(process.id(), mapping);
    }

    /** @return whether a step means something else to the target now */
    boolean change(Target target, RunningProcess process, VersionMapping mapping) {
        Map<String, OpenTask> before = runtime.tasks(target.id().value()).stream()
                .collect(Collectors.toMap(OpenTask::id, Function.identity()));
        migrate(process, mapping);
        boolean otherStage = false;
        List<OpenTask> open = runtime.tasks(target.id().value());
        for (OpenTask task : open) {
            StepSettings earlier = Objects.requireNonNull(before.get(task.id())).settings();
            StepSettings now = task.settings();
            if (!asksTheSame(earlier, now) && !workItems.signed(task)) {
                if (task.holder() != null) {
                    runtime.release(task);
                }
                workItems.assignAnew(
                        runtime.task(task.id(), target.id().value()).orElseThrow());
            } else {
                workItems.rename(task, target, earlier.workingDays() != now.workingDays());
            }
            otherStage |= earlier.stage() != now.stage();
        }
        reroute(target, mapping);
        return otherStage;
    }

    private static boolean asksTheSame(StepSettings earlier, StepSettings now) {
        return earlier.who().equals(now.who())
                && earlier.fallback().equals(now.fallback())
                && earlier.whenSubmitter() == now.whenSubmitter()
                && Objects.equals(earlier.countersign(), now.countersign());
    }

    /** A returned target still goes straight back, if the places to which it would go are there. */
    private void reroute(Target target, VersionMapping mapping) {
        routes.of(target.id()).ifPresent(route -> {
            Optional<String> goal = migration.goal(mapping, route.goalKey());
            Optional<String> step = migration.goal(mapping, route.stepKey());
            List<ReturnRoute.Place> places = route.places().stream()
                    .flatMap(place -> migration
                            .goal(mapping, place.element())
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
