package dev.mubiao.engine.migration;

import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.TaskEvent;
import dev.mubiao.engine.deployment.StepGraphs;
import dev.mubiao.engine.history.CallChain;
import dev.mubiao.engine.history.HistoricTasks;
import dev.mubiao.engine.runtime.TaskEvents;
import dev.mubiao.platform.Refusal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a process to an element to which no drawn flow leads, by Camunda's process instance modification; always
 * inside the transaction of a command. Whatever else of it is open, in parallel branches too, ends, so that nothing
 * waits for a branch that is gone.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InstanceModifier {

    private static final String LOOP = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final HistoryService history;
    private final HistoricTasks historicTasks;
    private final StepGraphs graphs;
    private final CallChain calls;
    private final TaskEvents events;

    InstanceModifier(
            RuntimeService runtime,
            HistoryService history,
            HistoricTasks historicTasks,
            StepGraphs graphs,
            CallChain calls,
            TaskEvents events) {
        this.runtime = runtime;
        this.history = history;
        this.historicTasks = historicTasks;
        this.graphs = graphs;
        this.calls = calls;
        this.events = events;
    }

    /** The step at which the preparer corrects what came back; empty if the model has none. */
    public Optional<String> correction(OpenTask task) {
        return calls.nearest(task, graph -> graph.correction().isPresent())
                .flatMap(link -> link.shape().correction());
    }

    /** The end of what is not passed; empty if the model has none. */
    public Optional<String> notPassed(OpenTask task) {
        return calls.nearest(task, graph -> graph.notPassed().isPresent())
                .flatMap(link -> link.shape().notPassed());
    }

    /** Whether a target can be returned to the step: a review before this one, with no other open beside it. */
    public boolean returnable(OpenTask task, String step) {
        return graphs.of(task.definition()).returnable(task.key(), step);
    }

    public String name(OpenTask task, String step) {
        return calls.nearest(task, graph -> graph.has(step))
                .map(link -> link.shape().name(step))
                .orElse(step);
    }

    /**
     * The elements at which the process stands that has the goal; one that holds several tokens comes as often.
     *
     * @param process the same, or one that it called
     */
    public List<String> positions(String process, String goal) {
        return leaves(runtime.getActivityInstance(calls.holder(process, goal))).toList();
    }

    /** Whether the process still runs. */
    public boolean running(String process) {
        return runtime.createProcessInstanceQuery().processInstanceId(process).count() == 1;
    }

    /**
     * Ends all that is open and goes on at the elements, in this order.
     *
     * @param inside a process that has the elements, or one that such a one called
     * @return what happened to tasks, of which no observer has been told
     */
    public List<TaskEvent> jump(String inside, List<String> elements, Map<ProcessVariable, Object> variables) {
        String process = elements.isEmpty() ? inside : calls.holder(inside, elements.get(0));
        runtime.setVariables(process, ProcessVariable.byKey(variables));
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(process);
        ActivityInstance tree = runtime.getActivityInstance(process);
        Arrays.stream(tree.getChildActivityInstances())
                .sorted(waitingFirst(ActivityInstance::getActivityType))
                .forEach(child -> change.cancelActivityInstance(child.getId()));
        Arrays.stream(tree.getChildTransitionInstances())
                .forEach(child -> change.cancelTransitionInstance(child.getId()));
        elements.forEach(change::startBeforeActivity);
        return events.during(change::execute);
    }

    /**
     * Ends what has begun since a step was done and goes back to it; what was open before stays open, and branches that
     * had waited to be joined with it wait again.
     *
     * @param spared open tasks that are older, though they may have begun in the same millisecond
     */
    public void undo(String doneTask, String step, Set<String> spared) {
        HistoricActivityInstance done = historicTasks.step(doneTask).orElseThrow();
        Date since = done.getEndTime();
        String process = done.getProcessInstanceId();
        if (!running(process)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "engine.takeBack.called", done.getActivityName());
        }
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(process);
        history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process)
                .unfinished()
                .startedAfter(since)
                .list()
                .stream()
                .filter(InstanceModifier::leaf)
                .filter(instance -> instance.getTaskId() == null || !spared.contains(instance.getTaskId()))
                .sorted(waitingFirst(HistoricActivityInstance::getActivityType))
                .forEach(instance -> change.cancelActivityInstance(instance.getId()));
        change.startBeforeActivity(step);
        joined(process, since).forEach(change::startBeforeActivity);
        change.execute();
    }

    /** Gateways at which other branches had waited, once for each of them, until the step let them go on. */
    private Stream<String> joined(String process, Date since) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process)
                .finishedAfter(since)
                .list()
                .stream()
                .filter(instance -> gateway(instance.getActivityType()))
                .filter(instance -> instance.getStartTime().before(since))
                .map(HistoricActivityInstance::getActivityId);
    }

    /**
     * The order in which to end what is open. The last of it leaves its state to the process itself: had it only waited at
     * a join, the process would lie idle, and the engine would never note the end of the step that begins there next.
     */
    private static <I> Comparator<I> waitingFirst(Function<I, String> type) {
        return Comparator.comparing(instance -> !gateway(type.apply(instance)));
    }

    private static boolean gateway(String type) {
        return type.endsWith("Gateway");
    }

    private static boolean leaf(HistoricActivityInstance instance) {
        return !instance.getActivityType().equals("subProcess")
                && !instance.getActivityType().equals("multiInstanceBody");
    }

    private static Stream<String> leaves(ActivityInstance instance) {
        Stream<String> waiting =
                Arrays.stream(instance.getChildTransitionInstances()).map(transition -> transition.getActivityId());
        Stream<String> below = Arrays.stream(instance.getChildActivityInstances())
                .flatMap(child -> child.getActivityId().endsWith(LOOP) || child.getChildActivityInstances().length == 0
                        ? Stream.of(child.getActivityId())
                        : leaves(child));
        return Stream.concat(waiting, below);
    }
}
