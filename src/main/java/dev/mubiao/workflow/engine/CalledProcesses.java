package dev.mubiao.workflow.engine;

import dev.mubiao.workflow.engine.CallLint.CalledProcess;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.springframework.stereotype.Component;

/** Knows which processes there are and whom they call. */
@Component
class CalledProcesses {

    private final RepositoryService repository;

    CalledProcesses(RepositoryService repository) {
        this.repository = repository;
    }

    CalledProcess find(String key) {
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
