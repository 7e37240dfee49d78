package dev.mubiao.engine.history;

import dev.mubiao.engine.deployment.ProcessVersions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the diagram of a target's process: the model that it runs on, and which elements are current or done. */
@Component
@Transactional(readOnly = true)
public class ProcessDiagrams {

    private final HistoryService history;
    private final RepositoryService repository;
    private final ProcessVersions versions;

    ProcessDiagrams(HistoryService history, RepositoryService repository, ProcessVersions versions) {
        this.history = history;
        this.repository = repository;
        this.versions = versions;
    }

    /** What is known of one element of the model. */
    public enum Mark {
        CURRENT,
        DONE
    }

    /** A model with marks by element id. */
    public record Picture(String xml, Map<String, Mark> marks) {}

    /** The latest process of the target; before its submission the model on which it would start, which waits at its start. */
    public Picture of(UUID target) {
        List<HistoricProcessInstance> latest = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(target.toString())
                .rootProcessInstances()
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1);
        // A cancelled process says nothing any more: the target is again where it was before.
        if (latest.isEmpty() || latest.get(0).getDeleteReason() != null) {
            return atTheStart(target);
        }
        HistoricProcessInstance process = latest.get(0);
        Map<String, Mark> marks = new LinkedHashMap<>();
        history.createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()
                .forEach(activity -> marks.merge(activity.getActivityId(), mark(activity), ProcessDiagrams::later));
        return new Picture(versions.xml(process.getProcessDefinitionId()), marks);
    }

    private Picture atTheStart(UUID target) {
        String definition = versions.startFor(target);
        Map<String, Mark> marks = new LinkedHashMap<>();
        repository
                .getBpmnModelInstance(definition)
                .getModelElementsByType(StartEvent.class)
                .forEach(start -> marks.put(start.getId(), Mark.CURRENT));
        return new Picture(versions.xml(definition), marks);
    }

    private static Mark mark(HistoricActivityInstance activity) {
        boolean end = activity.getActivityType().endsWith("EndEvent");
        return end || activity.getEndTime() == null ? Mark.CURRENT : Mark.DONE;
    }

    private static Mark later(Mark earlier, Mark now) {
        return earlier == Mark.CURRENT ? earlier : now;
    }
}
