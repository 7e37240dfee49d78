package dev.mubiao.engine.deployment;

import dev.mubiao.bpmn.lint.CheckedModel;
import dev.mubiao.bpmn.lint.LintRefused;
import dev.mubiao.bpmn.lint.ModelLint;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.StartVersionSelector;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Service;

/**
 * Deploys models, and is the only way into the engine: through all checks. At start-up it deploys the models that
 * come with the program.
 */
@Service
public class Deployments implements SmartInitializingSingleton {

    /** Marks what the office made itself; what has no mark came with the program. */
    static final String OFFICE = "office";

    private static final String SHIPPED = "classpath*:processes/*.bpmn";

    private final RepositoryService repository;
    private final ModelScreening screening;
    private final ModelLint lint;
    private final Gate gate;
    private final ResourcePatternResolver resources;

    Deployments(
            RepositoryService repository,
            ModelScreening screening,
            ModelLint lint,
            Gate gate,
            ResourcePatternResolver resources) {
        this.repository = repository;
        this.screening = screening;
        this.lint = lint;
        this.gate = gate;
        this.resources = resources;
    }

    /**
     * Adds a version of the office's own. It does not start by itself: a {@link StartVersionSelector} chooses it.
     *
     * @return id of its process definition
     * @throws LintRefused naming each error that the lint found
     */
    public String add(Actor by, String name, CheckedModel model) {
        gate.check(by, Permission.ADMINISTER);
        model.requireReleasable();
        return repository
                .createDeployment()
                .name(name)
                .source(OFFICE)
                .addInputStream("model.bpmn", model.screened().content())
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
                ScreenedModel model = screening.screen(resource.getContentAsByteArray());
                // Whom it names is not asked: somebody may have left since it was put into use.
                LintRefused.check(lint.ofDrawing(model));
                deploy(file.substring(0, file.length() - ".bpmn".length()), model);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deploy(String name, ScreenedModel model) {
        repository
                .createDeployment()
                .name(name)
                .enableDuplicateFiltering(true)
                .addInputStream(name + ".bpmn", model.content())
                .deploy();
    }
}
