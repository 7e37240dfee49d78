package dev.mubiao.engine.deployment;

import dev.mubiao.bpmn.lint.CalledProcesses;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.springframework.stereotype.Component;

/** Looks up, for the lint, whether a called process is deployed and which processes it calls. */
@Component
class DeployedCalledProcesses implements CalledProcesses {

    private final RepositoryService repository;

    DeployedCalledProcesses(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public CalledProcess find(String key) {
        ProcessDefinition latest = key.isEmpty()
                ? null
                : repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult();
        if (latest == null) {
            return new CalledProcess(false, Set.of());
        }
        return new CalledProcess(
                true,
                repository.getBpmnModelInstance(latest.getId()).getModelElementsByType(CallActivity.class).stream()
                        .map(CallActivity::getCalledElement)
                        .collect(Collectors.toSet()));
    }
}
