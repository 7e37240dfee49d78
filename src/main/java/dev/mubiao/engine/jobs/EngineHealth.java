package dev.mubiao.engine.jobs;

import java.sql.DatabaseMetaData;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the state of the engine: whether jobs run, how many wait or failed, and which database and version it uses.
 * Needed by the page of operation.
 */
@Component
@Transactional(readOnly = true)
public class EngineHealth {

    private final ProcessEngine engine;
    private final ProcessJobs jobs;
    private final JdbcTemplate jdbc;

    EngineHealth(ProcessEngine engine, ProcessJobs jobs, JdbcTemplate jdbc) {
        this.engine = engine;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    public EngineState state() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        var due = engine.getManagementService().createJobQuery().executable();
        List<Job> oldest = due.orderByJobDuedate().asc().listPage(0, 1);
        return new EngineState(
                configuration.getJobExecutor().isActive(),
                engine.getManagementService().createJobQuery().executable().count(),
                oldest.isEmpty() || oldest.get(0).getDuedate() == null
                        ? null
                        : oldest.get(0).getDuedate().toInstant(),
                jobs.countFailed(null),
                database(),
                ProcessEngine.class.getPackage().getImplementationVersion());
    }

    private String database() {
        String name = jdbc.execute((ConnectionCallback<String>) connection -> {
            DatabaseMetaData database = connection.getMetaData();
            return database.getDatabaseProductName() + " " + database.getDatabaseProductVersion();
        });
        return name == null ? "" : name;
    }
}
