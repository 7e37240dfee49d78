package dev.mubiao.workflow.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The shapes of deployed models, each worked out once: a deployed model never changes. */
@Component
class ProcessShapes {

    private final RepositoryService repository;
    private final Map<String, ProcessShape> shapes = new ConcurrentHashMap<>();

    ProcessShapes(RepositoryService repository) {
        this.repository = repository;
    }

    /** @param definition id of the deployed process definition */
    ProcessShape of(String definition) {
        return shapes.computeIfAbsent(definition, id -> new ProcessShape(repository.getBpmnModelInstance(id)));
    }

    /** One that was only tried out. */
    void forget(String definition) {
        shapes.remove(definition);
    }
}
