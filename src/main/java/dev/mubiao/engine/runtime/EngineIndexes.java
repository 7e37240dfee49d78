package dev.mubiao.engine.runtime;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds to the engine's tables the index that its own scripts leave out, and takes away what was added before. */
@Component
public class EngineIndexes extends AbstractProcessEnginePlugin {

    /** By its task the portal looks up a step that is over. */
    private static final String STEPS = "create index if not exists mubiao_step_task on ACT_HI_ACTINST (TASK_ID_)";

    /** For sub-tasks, for which {@link EngineReads} keeps the engine from looking. */
    private static final String NO_SUB_TASKS = "drop index if exists mubiao_task_parent";

    private final JdbcClient jdbc;

    public EngineIndexes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Not in Flyway's scripts, which run before the engine has made its tables. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        jdbc.sql(NO_SUB_TASKS).update();
        jdbc.sql(STEPS).update();
    }
}
