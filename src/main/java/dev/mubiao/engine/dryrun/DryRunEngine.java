package dev.mubiao.engine.dryrun;

import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.engine.deployment.StepGraphs;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a model as a dry run in a transaction that is always rolled back: it is deployed, started and moved on like
 * any other, and gone afterwards. No other transaction ever sees a job or anything else of it.
 */
@Component
public class DryRunEngine {

    private static final int LONGEST_SECONDS = 20;

    private final ProcessEngine engine;
    private final StepGraphs graphs;
    private final TransactionTemplate transaction;

    DryRunEngine(ProcessEngine engine, StepGraphs graphs, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.graphs = graphs;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.transaction.setTimeout(LONGEST_SECONDS);
    }

    /** Runs the action; whatever it did is undone. */
    public <T> T within(Supplier<T> action) {
        T result = transaction.execute(status -> {
            status.setRollbackOnly();
            return DryRunContext.within(action);
        });
        return java.util.Objects.requireNonNull(result);
    }

    /** @throws ModelRefused if the model did not pass the first check */
    public DryRunInstance start(ScreenedModel model, Map<ProcessVariable, Object> variables) {
        DeploymentWithDefinitions deployment = engine.getRepositoryService()
                .createDeployment()
                .name("dry-run")
                .addInputStream("dry-run.bpmn", model.requireAccepted().content())
                .deployWithResult();
        String definition = deployment.getDeployedProcessDefinitions().stream()
                .map(ProcessDefinition::getId)
                .findFirst()
                .orElseThrow();
        UUID number = UUID.randomUUID();
        String process = engine.getRuntimeService()
                .startProcessInstanceById(definition, number.toString(), ProcessVariable.byKey(variables))
                .getId();
        return new DryRunInstance(definition, process, number);
    }

    /** Lets a timer fire now. @param timer id of one of the instance's timers */
    public void fire(String timer) {
        engine.getManagementService().executeJob(timer);
    }

    /** The conditions that were evaluated since this was called last. */
    public List<EvaluatedCondition> takeConditions(DryRunInstance instance) {
        DryRunContext dryRunContext = open();
        var flows = engine.getRepositoryService()
                .getBpmnModelInstance(instance.definition())
                .getModelElementsByType(SequenceFlow.class);
        return dryRunContext.takeChecks().stream()
                .map(check -> {
                    var flow = flows.stream()
                            .filter(one -> one.getSource().getId().equals(check.element())
                                    && one.getConditionExpression() != null
                                    && one.getConditionExpression()
                                            .getTextContent()
                                            .strip()
                                            .equals(check.text().strip()))
                            .findFirst();
                    return new EvaluatedCondition(
                            check.element(),
                            flow.map(SequenceFlow::getId).orElse(""),
                            flow.map(SequenceFlow::getName).orElse(""),
                            check.text(),
                            check.values(),
                            check.held());
                })
                .toList();
    }

    /** The notices that were passed since this was called last. */
    public List<DryRunNotice> takeNotices() {
        return open().takeNotices();
    }

    private static DryRunContext open() {
        DryRunContext dryRunContext = DryRunContext.current();
        if (dryRunContext == null) {
            throw new IllegalStateException("no dry run is open");
        }
        return dryRunContext;
    }

    /** The elements through which it has come, in their order; those where it is are not among them. */
    public Set<String> completed(DryRunInstance instance) {
        return history(instance).stream()
                .filter(activity -> activity.getEndTime() != null)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The elements where it is now. */
    public Set<String> active(DryRunInstance instance) {
        return history(instance).stream()
                .filter(activity -> activity.getEndTime() == null)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the engine keeps of it in its memory. */
    public void forget(DryRunInstance instance) {
        graphs.forget(instance.definition());
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getDeploymentCache()
                .removeProcessDefinition(instance.definition());
    }

    private List<HistoricActivityInstance> history(DryRunInstance instance) {
        HistoryService history = engine.getHistoryService();
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.id())
                .orderPartiallyByOccurrence()
                .asc()
                .list();
    }
}
