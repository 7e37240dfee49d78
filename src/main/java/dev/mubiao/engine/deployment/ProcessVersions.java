package dev.mubiao.engine.deployment;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.ProcessStep;
import dev.mubiao.engine.ProcessVersion;
import dev.mubiao.engine.StartVersionSelector;
import dev.mubiao.platform.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the approval process: their models and steps, and on which of them a target starts. */
@Component
@Transactional(readOnly = true)
public class ProcessVersions {

    private final RepositoryService repository;
    private final StepGraphs graphs;
    private final ObjectProvider<StartVersionSelector> selectors;

    ProcessVersions(RepositoryService repository, StepGraphs graphs, ObjectProvider<StartVersionSelector> selectors) {
        this.repository = repository;
        this.graphs = graphs;
        this.selectors = selectors;
    }

    /** The latest first. */
    public List<ProcessVersion> all() {
        return definitions().list().stream().map(this::version).toList();
    }

    /** The versions of the processes that the approval may call, by name, the latest first. */
    public List<ProcessVersion> called() {
        return repository
                .createProcessDefinitionQuery()
                .orderByProcessDefinitionKey()
                .asc()
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .filter(definition -> !definition.getKey().equals(ModelConventions.APPROVAL_KEY))
                .map(this::version)
                .toList();
    }

    /** Empty if there is no such version of the approval process. */
    public Optional<ProcessVersion> version(String definition) {
        return definitions().processDefinitionId(definition).list().stream()
                .map(this::version)
                .findFirst();
    }

    /** The latest that came with the program. */
    public ProcessVersion shipped() {
        Set<String> office = repository.createDeploymentQuery().deploymentSource(Deployments.OFFICE).list().stream()
                .map(Deployment::getId)
                .collect(Collectors.toUnmodifiableSet());
        return definitions().list().stream()
                .filter(definition -> !office.contains(definition.getDeploymentId()))
                .findFirst()
                .map(this::version)
                .orElseThrow(() -> new IllegalStateException("no shipped model of " + ModelConventions.APPROVAL_KEY));
    }

    /** On which the target's process starts if it starts now: the office's own choice, else the latest shipped. */
    public String startFor(UUID target) {
        return selectors.stream()
                .flatMap(selector -> selector.modelFor(target).stream())
                .findFirst()
                .orElseGet(() -> shipped().id());
    }

    /** The steps of a version, in the order of its model. */
    public List<ProcessStep> steps(String definition) {
        return graphs.of(definition).all();
    }

    /** The keys of the processes that a version calls. */
    public Set<String> calls(String definition) {
        return repository.getBpmnModelInstance(definition).getModelElementsByType(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The latest version under a key, which is the one that others call; empty if there is none. */
    public Optional<String> latest(String key) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .map(ProcessDefinition::getId);
    }

    /** The key under which a version runs: that of the approval, or of a process that it may call. */
    public String key(String definition) {
        return repository.getProcessDefinition(definition).getKey();
    }

    /** The model as BPMN. @throws Refusal NOT_FOUND */
    public String xml(String definition) {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definition)
                        .count()
                == 0) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "engine.version.unknown");
        }
        return new String(model(definition), StandardCharsets.UTF_8);
    }

    /** The model as it was deployed, of a version that there is. */
    byte[] model(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return model.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessDefinitionQuery definitions() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(ModelConventions.APPROVAL_KEY)
                .orderByProcessDefinitionVersion()
                .desc();
    }

    private ProcessVersion version(ProcessDefinition definition) {
        Deployment deployment = repository
                .createDeploymentQuery()
                .deploymentId(definition.getDeploymentId())
                .singleResult();
        String name = definition.getName();
        return new ProcessVersion(
                definition.getId(),
                definition.getVersion(),
                name == null ? definition.getKey() : name,
                deployment.getDeploymentTime().toInstant(),
                !Deployments.OFFICE.equals(deployment.getSource()));
    }
}
