package dev.mubiao.engine.runtime;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds to the engine's tables the indexes that its own scripts leave out. */
@Component
public class EngineIndexes extends AbstractProcessEnginePlugin {

    /** Whenever a task ends the engine looks for its sub-tasks, and would read all open tasks to find none. */
    private static final String SUB_TASKS =
            "create index if not exists mubiao_task_parent on ACT_RU_TASK (PARENT_TASK_ID_)";

    /** By its task the portal looks up a step that is over. */
    private static final String STEPS = "create index if not exists mubiao_step_task on ACT_HI_ACTINST (TASK_ID_)";

    private final JdbcClient jdbc;

    public EngineIndexes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Not in Flyway's scripts, which run before the engine has made its tables. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        jdbc.sql(SUB_TASKS).update();
        jdbc.sql(STEPS).update();
    }
}
