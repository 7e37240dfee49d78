package dev.mubiao.engine.runtime;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mubiao.engine.RunawayObserver;
import dev.mubiao.engine.RunawayProcess;
import dev.mubiao.engine.dryrun.DryRunContext;
import dev.mubiao.platform.cache.TransactionCache;
import dev.mubiao.platform.jobs.BackgroundThread;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stops a process that runs away while it runs, whatever the checks of its model said: at each element it counts how
 * many were entered in the transaction and for how long, and where there are many, or a timer fires, how much the target
 * has open. A time limit of the transaction alone would not do: the engine sends nothing to the database before it has
 * walked all the way. The limits leave room for whatever the lint lets through.
 */
@Component
public class RunawayGuard extends AbstractBpmnParseListener {

    /** Elements that one transaction may enter: 200 instances of a part with ten elements, and more. */
    private static final int MOST_ENTRIES = 3_000;

    /** From so many entries on it is counted what the target has open besides. */
    private static final int MANY_ENTRIES = 50;

    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** The lint allows 256 tokens; a step within scopes is several executions. */
    private static final int MOST_TASKS = 300;

    private static final int MOST_EXECUTIONS = 1_000;
    private static final int MOST_JOBS = 1_000;

    /** 200 instances may all be late at the same moment. */
    private static final int MOST_FIRINGS_A_MINUTE = 300;

    private static final String OPEN = """
            select (select count(*) from ACT_RU_TASK where PROC_INST_ID_ in (%1$s)) as tasks,
                   (select count(*) from ACT_RU_EXECUTION where PROC_INST_ID_ in (%1$s)) as executions,
                   (select count(*) from ACT_RU_JOB where PROCESS_INSTANCE_ID_ in (%1$s)) as jobs
            """.formatted("select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = :target");

    private final JdbcClient jdbc;

    /** Not the observers themselves: they need the engine, which is being made. */
    private final ObjectProvider<RunawayObserver> observers;

    private final Cache<UUID, AtomicInteger> firings =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    private final BackgroundThread telling = new BackgroundThread("runaway-processes");

    RunawayGuard(JdbcClient jdbc, ObjectProvider<RunawayObserver> observers) {
        this.jdbc = jdbc;
        this.observers = observers;
    }

    /** What was entered in the current transaction. */
    private static final class Entries {
        private final long since = System.nanoTime();
        private int count;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        guard(process);
    }

    private void guard(ScopeImpl scope) {
        scope.getActivities().forEach(activity -> {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::entered);
            guard(activity);
        });
    }

    private void entered(DelegateExecution execution) {
        Entries entries = TransactionCache.read(Entries.class, Entries::new);
        entries.count++;
        boolean tooLong = entries.count % MANY_ENTRIES == 0 && System.nanoTime() - entries.since > LONGEST.toNanos();
        if (entries.count > MOST_ENTRIES || tooLong) {
            throw stop(target(execution), name(execution));
        }
        if (entries.count == MANY_ENTRIES) {
            check(target(execution), name(execution));
        }
    }

    /** A timer of the target is about to fire. @throws RunawayProcess if too much is open, or timers fire too often */
    void firing(UUID target, String step) {
        AtomicInteger fired = Objects.requireNonNull(firings.get(target, key -> new AtomicInteger()));
        if (fired.incrementAndGet() > MOST_FIRINGS_A_MINUTE) {
            firings.invalidate(target);
            throw stop(target, step);
        }
        check(target, step);
    }

    private void check(UUID target, String step) {
        boolean tooMuch = jdbc.sql(OPEN)
                .param("target", target.toString())
                .query((row, number) -> row.getLong("tasks") > MOST_TASKS
                        || row.getLong("executions") > MOST_EXECUTIONS
                        || row.getLong("jobs") > MOST_JOBS)
                .single();
        if (tooMuch) {
            throw stop(target, step);
        }
    }

    /**
     * For whoever finds a process running away. The observers are told later, by a thread of its own: this transaction
     * still holds its locks.
     *
     * @param step the name of the element at which it is stopped
     * @return to be thrown
     */
    public RunawayProcess stop(UUID target, String step) {
        if (DryRunContext.current() == null && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    telling.run(
                            () -> observers.orderedStream().forEach(observer -> observer.ranAway(target, step)),
                            "runaway process of " + target);
                }
            });
        }
        return new RunawayProcess(step);
    }

    private static UUID target(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    private static String name(DelegateExecution execution) {
        String name = execution.getCurrentActivityName();
        return name == null || name.isBlank() ? execution.getCurrentActivityId() : name;
    }

    @PreDestroy
    void end() throws InterruptedException {
        telling.end();
    }
}
