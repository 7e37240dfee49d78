package dev.mubiao.workflow.engine;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Service;

/** The only way on which a model gets into the engine: through all checks. */
@Service
public class Deployments implements SmartInitializingSingleton {

    /** Marks what the office made itself; what has no mark came with the program. */
    static final String OFFICE = "office";

    private static final String SHIPPED = "classpath*:processes/*.bpmn";

    private final RepositoryService repository;
    private final ModelLint lint;
    private final Gate gate;
    private final ResourcePatternResolver resources;

    Deployments(RepositoryService repository, ModelLint lint, Gate gate, ResourcePatternResolver resources) {
        this.repository = repository;
        this.lint = lint;
        this.gate = gate;
        this.resources = resources;
    }

    /**
     * Adds a version of the office's own. It does not start by itself: a {@link ModelChoice} chooses it.
     *
     * @return id of its process definition
     * @throws LintRefused naming each error that the lint finds
     */
    public String add(Actor by, String name, byte[] model) {
        gate.check(by, Verb.ADMINISTER);
        LintRefused.check(lint.of(model));
        return repository
                .createDeployment()
                .name(name)
                .source(OFFICE)
                .addInputStream("model.bpmn", new ByteArrayInputStream(model))
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0)
                .getId();
    }

    /** Deploys what the program brings along, before anything else starts. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            for (Resource resource : resources.getResources(SHIPPED)) {
                String file = String.valueOf(resource.getFilename());
                byte[] model = resource.getContentAsByteArray();
                // Whom it names is not asked: somebody may have left since it was put into use.
                LintRefused.check(lint.ofDrawing(model));
                deploy(file.substring(0, file.length() - ".bpmn".length()), model);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deploy(String name, byte[] model) {
        repository
                .createDeployment()
                .name(name)
                .enableDuplicateFiltering(true)
                .addInputStream(name + ".bpmn", new ByteArrayInputStream(model))
                .deploy();
    }
}
