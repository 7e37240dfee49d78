package dev.mubiao.approval;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flowable.common.engine.api.delegate.event.AbstractFlowableEventListener;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.common.engine.api.delegate.event.FlowableEntityEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** Flowable with the same process, audit and inbox beside it in the same transaction. */
final class FlowableContender implements Contender {

    private static final String MODEL = "processes/target-approval.bpmn";

    private final StatementCounter counter = new StatementCounter();
    private final HikariDataSource pool;
    private final TransactionTemplate transaction;
    private final HandWrittenTables tables;
    private final ProcessEngine engine;
    private final ThreadLocal<UUID> current = new ThreadLocal<>();

    private FlowableContender(
            BenchmarkDatabase database, String name, Consumer<ProcessEngineConfigurationImpl> switches) {
        pool = database.pool(name);
        String vendor = database == BenchmarkDatabase.H2 ? "h2" : "postgresql";
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .load()
                .migrate();
        DataSource counted = counter.around(pool);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(counted));
        tables = new HandWrittenTables(counted);
        engine = transaction.execute(status -> engine(new TransactionAwareDataSourceProxy(counted), switches));
    }

    /** With the history level and all else that it has unless somebody changes it. */
    static FlowableContender asShipped(BenchmarkDatabase database) {
        return new FlowableContender(database, "flowable", configuration -> {});
    }

    /** With the portal's history level, and without what the portal does not need. */
    static FlowableContender trimmed(BenchmarkDatabase database) {
        return new FlowableContender(database, "flowable_trimmed", configuration -> {
            configuration.setHistory("activity");
            configuration.setDisableIdmEngine(true);
            configuration.setDisableEventRegistry(true);
            configuration.setEnableDatabaseEventLogging(false);
        });
    }

    private ProcessEngine engine(DataSource source, Consumer<ProcessEngineConfigurationImpl> switches) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setAsyncExecutorActivate(false);
        configuration.setEventListeners(List.of(new Inbox()));
        switches.accept(configuration);
        ProcessEngine built = configuration.buildProcessEngine();
        try (InputStream model = getClass().getClassLoader().getResourceAsStream(MODEL)) {
            built.getRepositoryService()
                    .createDeployment()
                    .addInputStream("target-approval.bpmn", Objects.requireNonNull(model))
                    .deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return built;
    }

    /** Is told by the engine as the portal is, so that no query asks which task is open now. */
    private final class Inbox extends AbstractFlowableEventListener {

        @Override
        public void onEvent(FlowableEvent event) {
            if (event instanceof FlowableEntityEvent about && about.getEntity() instanceof TaskEntity task) {
                if (event.getType() == FlowableEngineEventType.TASK_CREATED) {
                    tables.arrived(current.get(), task.getId(), task.getTaskDefinitionKey(), task.getName());
                } else if (event.getType() == FlowableEngineEventType.TASK_COMPLETED) {
                    tables.gone(task.getId());
                }
            }
        }

        @Override
        public boolean isFailOnException() {
            return true;
        }
    }

    @Override
    public List<Running> start(int count) {
        List<Running> started = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            started.add(transaction.execute(status -> start()));
        }
        return started;
    }

    private Running start() {
        UUID target = UUID.randomUUID();
        tables.filed(target);
        current.set(target);
        Map<String, Object> variables = CamundaContender.with("submit", "");
        variables.remove("grade");
        String process = engine.getRuntimeService()
                .startProcessInstanceByKey("target-approval", target.toString(), variables)
                .getId();
        return new Running(process, target, false);
    }

    @Override
    public void agree(Running running, String task) {
        transaction.executeWithoutResult(status -> {
            current.set(running.target());
            tables.begin(running.target(), task);
            tables.decided(running.target(), task, running.finance());
            engine.getTaskService().complete(task, CamundaContender.with("agree", running.finance() ? "GOOD" : ""));
            tables.follow(running.target(), running.finance());
        });
    }

    @Override
    public String task(Running running) {
        return transaction.execute(status -> engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(running.process())
                .singleResult()
                .getId());
    }

    @Override
    public void crowd(int tasks) {
        WaitingTasks waitingTasks = new WaitingTasks(new JdbcTemplate(pool));
        waitingTasks.tasks(tasks);
        waitingTasks.lines(tasks);
    }

    @Override
    public StatementCounter counter() {
        return counter;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
