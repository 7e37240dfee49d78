package dev.mubiao.engine.deployment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Keeps the {@link StepGraph} of each deployed model, worked out once: a deployed model never changes. */
@Component
public class StepGraphs {

    private static final int VERSIONS_KEPT = 500;

    private final RepositoryService repository;
    private final Cache<String, StepGraph> shapes =
            Caffeine.newBuilder().maximumSize(VERSIONS_KEPT).build();

    StepGraphs(RepositoryService repository) {
        this.repository = repository;
    }

    /** @param definition id of the deployed process definition */
    public StepGraph of(String definition) {
        StepGraph known = shapes.getIfPresent(definition);
        if (known != null) {
            return known;
        }
        // Outside of the cache's lock, since the engine may need the database.
        StepGraph read = new StepGraph(repository.getBpmnModelInstance(definition));
        shapes.put(definition, read);
        return read;
    }

    /** One that was only tried out. */
    public void forget(String definition) {
        shapes.invalidate(definition);
    }
}
