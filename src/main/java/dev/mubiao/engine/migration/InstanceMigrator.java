package dev.mubiao.engine.migration;

import dev.mubiao.bpmn.ProcessStep;
import dev.mubiao.engine.deployment.StepGraphs;
import dev.mubiao.engine.runtime.OpenTaskCache;
import dev.mubiao.platform.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingTransitionInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Migrates running processes from one version of their model to another, by Camunda's migration plans; always inside
 * the transaction of a command.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InstanceMigrator {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final StepGraphs graphs;
    private final OpenTaskCache cache;

    InstanceMigrator(
            RuntimeService runtime,
            TaskService tasks,
            RepositoryService repository,
            StepGraphs graphs,
            OpenTaskCache cache) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
        this.graphs = graphs;
        this.cache = cache;
    }

    /**
     * Open tasks stay the same tasks, with the names of the new steps.
     *
     * @throws Refusal INVALID if the steps cannot be mapped so, CONFLICT if this process cannot go on in the other version
     */
    public void migrate(String process, VersionMapping mapping) {
        MigrationPlan plan = plan(mapping);
        try {
            runtime.newMigration(plan).processInstanceIds(process).execute();
        } catch (MigratingProcessInstanceValidationException e) {
            throw refused(e, mapping);
        }
        for (Task task : tasks.createTaskQuery().processInstanceId(process).list()) {
            String name = graphs.of(mapping.to()).name(task.getTaskDefinitionKey());
            if (!name.equals(task.getName())) {
                task.setName(name);
                tasks.saveTask(task);
            }
        }
        cache.forget();
    }

    /** Whether the steps can be mapped so, whatever process it may be. @throws Refusal INVALID */
    public void check(VersionMapping mapping) {
        plan(mapping);
    }

    /** Where something goes that is not open now; empty if the other version has no such element. */
    public Optional<String> goal(VersionMapping mapping, String element) {
        String goal = mapping.steps().getOrDefault(element, element);
        return Optional.ofNullable(repository.getBpmnModelInstance(mapping.to()).getModelElementById(goal))
                .map(found -> goal);
    }

    private MigrationPlan plan(VersionMapping mapping) {
        try {
            List<MigrationInstruction> equal = runtime.createMigrationPlan(mapping.from(), mapping.to())
                    .mapEqualActivities()
                    .build()
                    .getInstructions();
            List<ProcessStep> steps = graphs.of(mapping.from()).all();
            MigrationPlanBuilder plan = runtime.createMigrationPlan(mapping.from(), mapping.to());
            equal.stream()
                    .filter(instruction ->
                            steps.stream().noneMatch(step -> step.key().equals(instruction.getSourceActivityId())))
                    .forEach(instruction ->
                            plan.mapActivities(instruction.getSourceActivityId(), instruction.getTargetActivityId()));
            mapping.steps().forEach(plan::mapActivities);
            return plan.build();
        } catch (MigrationPlanValidationException e) {
            MigrationInstructionValidationReport report =
                    e.getValidationReport().getInstructionReports().get(0);
            String step = report.getMigrationInstruction().getSourceActivityId();
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    key(report.getFailures().get(0)),
                    graphs.of(mapping.from()).name(step == null ? "" : step),
                    report.getFailures().get(0));
        }
    }

    private Refusal refused(MigratingProcessInstanceValidationException e, VersionMapping mapping) {
        List<String> places = Stream.concat(
                        e.getValidationReport().getActivityInstanceReports().stream()
                                .map(MigratingActivityInstanceValidationReport::getSourceScopeId),
                        e.getValidationReport().getTransitionInstanceReports().stream()
                                .map(MigratingTransitionInstanceValidationReport::getSourceScopeId))
                .toList();
        String failure = Stream.of(
                        e.getValidationReport().getFailures().stream(),
                        e.getValidationReport().getActivityInstanceReports().stream()
                                .flatMap(report -> report.getFailures().stream()),
                        e.getValidationReport().getTransitionInstanceReports().stream()
                                .flatMap(report -> report.getFailures().stream()))
                .flatMap(all -> all)
                .findFirst()
                .orElse("");
        String step = places.isEmpty() ? "" : graphs.of(mapping.from()).name(places.get(0));
        return new Refusal(Refusal.Kind.CONFLICT, key(failure), step, failure);
    }

    /** The engine speaks English only; what can happen with our models is said in the reader's language. */
    private static String key(String failure) {
        if (failure.contains("no migration instruction")) {
            return "engine.migration.unmapped";
        }
        if (failure.contains("incompatible types")) {
            return "engine.migration.type";
        }
        return failure.contains("ancestor") || failure.contains("scope")
                ? "engine.migration.scope"
                : "engine.migration.engine";
    }
}
