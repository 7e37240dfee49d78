package dev.mubiao.engine.deployment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Keeps the {@link StepGraph} of each deployed model, worked out once: a deployed model never changes. */
@Component
public class StepGraphs {

    private final RepositoryService repository;
    private final Map<String, StepGraph> shapes = new ConcurrentHashMap<>();

    StepGraphs(RepositoryService repository) {
        this.repository = repository;
    }

    /** @param definition id of the deployed process definition */
    public StepGraph of(String definition) {
        return shapes.computeIfAbsent(definition, id -> new StepGraph(repository.getBpmnModelInstance(id)));
    }

    /** One that was only tried out. */
    public void forget(String definition) {
        shapes.remove(definition);
    }
}
