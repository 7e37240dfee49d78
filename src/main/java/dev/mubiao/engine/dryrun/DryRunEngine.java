package dev.mubiao.engine.dryrun;

import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
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
    private final ModelScreening screening;
    private final StepGraphs shapes;
    private final TransactionTemplate transaction;

    DryRunEngine(
            ProcessEngine engine,
            ModelScreening screening,
            StepGraphs shapes,
            PlatformTransactionManager transactions) {
        this.engine = engine;
        this.screening = screening;
        this.shapes = shapes;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.transaction.setTimeout(LONGEST_SECONDS);
    }

    /** A started process of a trial, and the number under which the engine knows it instead of a target. */
    public record Trial(String definition, String process, UUID number) {}

    /** Runs the action; whatever it did is undone. */
    public <T> T within(Supplier<T> action) {
        T result = transaction.execute(status -> {
            status.setRollbackOnly();
            return DryRunContext.within(action);
        });
        return java.util.Objects.requireNonNull(result);
    }

    /** @throws ModelRefused if the model does not pass the first check */
    public Trial start(byte[] model, Map<ProcessVariable, Object> facts) {
        ScreenedModel screened = screening.screen(model).requireAccepted();
        DeploymentWithDefinitions deployment = engine.getRepositoryService()
                .createDeployment()
                .name("trial")
                .addInputStream("trial.bpmn", screened.content())
                .deployWithResult();
        String definition = deployment.getDeployedProcessDefinitions().stream()
                .map(ProcessDefinition::getId)
                .findFirst()
                .orElseThrow();
        UUID number = UUID.randomUUID();
        String process = engine.getRuntimeService()
                .startProcessInstanceById(definition, number.toString(), ProcessVariable.byKey(facts))
                .getId();
        return new Trial(definition, process, number);
    }

    /** Lets a timer fire now. @param timer id of one of the trial's timers */
    public void fire(String timer) {
        engine.getManagementService().executeJob(timer);
    }

    /** The conditions that were asked since this was called last. */
    public List<EvaluatedCondition> takeConditions(Trial trial) {
        DryRunContext dryRunContext = open();
        var flows = engine.getRepositoryService()
                .getBpmnModelInstance(trial.definition())
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

    /** The notices that it came past since this was called last. */
    public List<DryRunNotice> takeNotices() {
        return open().takeNotices();
    }

    private static DryRunContext open() {
        DryRunContext dryRunContext = DryRunContext.current();
        if (dryRunContext == null) {
            throw new IllegalStateException("nothing is tried out");
        }
        return dryRunContext;
    }

    /** The elements through which it has come, in their order; those where it stands are not among them. */
    public Set<String> passed(Trial trial) {
        return history(trial).stream()
                .filter(activity -> activity.getEndTime() != null)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Set<String> standing(Trial trial) {
        return history(trial).stream()
                .filter(activity -> activity.getEndTime() == null)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the engine keeps of it in its memory. */
    public void forget(Trial trial) {
        shapes.forget(trial.definition());
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getDeploymentCache()
                .removeProcessDefinition(trial.definition());
    }

    private List<HistoricActivityInstance> history(Trial trial) {
        HistoryService history = engine.getHistoryService();
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(trial.process())
                .orderPartiallyByOccurrence()
                .asc()
                .list();
    }
}
