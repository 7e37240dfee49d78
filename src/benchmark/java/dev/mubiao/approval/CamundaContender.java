package dev.mubiao.approval;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine alone: it completes a task and does nothing else. */
final class CamundaContender implements Contender {

    static final Map<String, Object> FACTS =
            Map.of("round", 1, "amount", "500000", "form", "changshou-2026", "kind", "PROJECT");

    private final StatementCounter counter = new StatementCounter();
    private final HikariDataSource pool;
    private final ProcessEngine engine;

    private CamundaContender(
            BenchmarkDatabase database, String name, Consumer<ProcessEngineConfigurationImpl> switches) {
        pool = database.pool(name);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(counter.around(pool));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        switches.accept(configuration);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/target-approval.bpmn")
                .deploy();
    }

    /** With the history level and all else that it has unless somebody changes it. */
    static CamundaContender asShipped(BenchmarkDatabase database) {
        return new CamundaContender(database, "camunda", configuration -> {});
    }

    /** With the portal's history level and switches. */
    static CamundaContender trimmed(BenchmarkDatabase database) {
        return new CamundaContender(database, "camunda_trimmed", configuration -> {
            configuration.setHistory("activity");
            configuration.setIdGenerator(new StrongUuidGenerator());
            configuration.setCmmnEnabled(false);
            configuration.setDmnEnabled(false);
            configuration.setMetricsEnabled(false);
            configuration.setTaskMetricsEnabled(false);
            configuration.setAuthorizationEnabled(false);
        });
    }

    static Map<String, Object> with(String decision, String grade) {
        Map<String, Object> variables = new HashMap<>(FACTS);
        variables.put("decision", decision);
        variables.put("grade", grade);
        return variables;
    }

    @Override
    public List<Running> start(int count) {
        List<Running> started = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID target = UUID.randomUUID();
            Map<String, Object> variables = with("submit", "");
            variables.remove("grade");
            String process = engine.getRuntimeService()
                    .startProcessInstanceByKey("target-approval", target.toString(), variables)
                    .getId();
            started.add(new Running(process, target, false));
        }
        return started;
    }

    @Override
    public void agree(Running running, String task) {
        engine.getTaskService().complete(task, with("agree", running.finance() ? "GOOD" : ""));
    }

    @Override
    public String task(Running running) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(running.process())
                .singleResult()
                .getId();
    }

    @Override
    public void crowd(int tasks) {
        new WaitingTasks(new JdbcTemplate(pool)).tasks(tasks);
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
