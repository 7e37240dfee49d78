package dev.mubiao.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.engine.runtime.EngineIndexes;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the engine keeps of steps that are over. */
class StepHistoryLevelTests {

    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void keepTheDatabase() {
        database.setURL("jdbc:h2:mem:stepHistory;DB_CLOSE_DELAY=-1");
    }

    @AfterEach
    void dropIt() {
        JdbcClient.create(database).sql("shutdown").update();
    }

    @Test
    void eachStepHasItsTaskAndNoTaskItsOwnHistory() {
        ProcessEngine engine = engine(new StepHistoryLevel());
        String task = start(engine);
        engine.getTaskService().complete(task);
        HistoryService history = engine.getHistoryService();

        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId("step")
                        .list())
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.getTaskId()).isEqualTo(task);
                    assertThat(step.getEndTime()).isNotNull();
                });
        assertThat(history.createHistoricTaskInstanceQuery().count()).isZero();
        engine.close();
    }

    @Test
    void aDatabaseThatKeptTasksTooGoesOn() {
        ProcessEngine earlier = engine(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
        String task = start(earlier);
        earlier.close();

        ProcessEngine engine = engine(new StepHistoryLevel());
        engine.getTaskService().complete(task);

        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .activityId("step")
                        .finished()
                        .list())
                .extracting(HistoricActivityInstance::getTaskId)
                .containsExactly(task);
        engine.close();
    }

    @Test
    void aStepIsFoundByItsTaskByAnIndex() {
        ProcessEngine engine = engine(new StepHistoryLevel());
        JdbcClient jdbc = JdbcClient.create(database);

        new EngineIndexes(jdbc).postProcessEngineBuild(engine);
        new EngineIndexes(jdbc).postProcessEngineBuild(engine);

        assertThat(plan(jdbc, "select * from ACT_HI_ACTINST where TASK_ID_ = 'any'"))
                .contains("MUBIAO_STEP_TASK");
        engine.close();
    }

    private static String plan(JdbcClient jdbc, String statement) {
        return jdbc.sql("explain " + statement).query(String.class).single();
    }

    private ProcessEngine engine(HistoryLevel history) {
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setCustomHistoryLevels(List.of(new StepHistoryLevel()));
        configuration.setHistory(history.getName());
        return configuration.buildProcessEngine();
    }

    /** @return the task at which the process waits */
    private static String start(ProcessEngine engine) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "one.bpmn",
                        Bpmn.createExecutableProcess("one")
                                .startEvent()
                                .userTask("step")
                                .endEvent()
                                .done())
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("one");
        return engine.getTaskService().createTaskQuery().singleResult().getId();
    }
}
