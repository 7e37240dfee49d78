package dev.mubiao.engine.deployment;

import dev.mubiao.bpmn.ModelConventions;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Lists the processes that another may call: all but the approval itself. Needed by the modeler. */
@Component
public class CallableProcesses {

    private final RepositoryService repository;

    CallableProcesses(RepositoryService repository) {
        this.repository = repository;
    }

    /** What a call names, and what people call it. */
    public record Callable(String key, String name) {}

    /** By key. */
    public List<Callable> all() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .filter(definition -> !definition.getKey().equals(ModelConventions.APPROVAL_KEY))
                .map(definition -> new Callable(
                        definition.getKey(), definition.getName() == null ? definition.getKey() : definition.getName()))
                .toList();
    }
}
