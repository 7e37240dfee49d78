package dev.mubiao.testing;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Puts a portal that several test classes share back to how it was after its start, before each class: the database,
 * and what the beans remember of it. Background threads are held in the meantime.
 */
public final class PortalReset implements TestExecutionListener {

    private static final Map<ApplicationContext, DatabaseSnapshot> SNAPSHOTS =
            Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public void beforeTestClass(TestContext test) {
        if (test.getTestClass().getEnclosingClass() == null) {
            reset(test.getApplicationContext());
        }
    }

    /** Between the tests of a class, for one whose tests change what others need. */
    public static void reset(ApplicationContext portal) {
        PortalMemory memory = PortalMemory.of(portal);
        JobExecutor jobs = jobs(portal);
        boolean active = jobs.isActive();
        jobs.shutdown();
        try (BackgroundPause pause = BackgroundPause.of(memory.threads())) {
            DatabaseSnapshot known = SNAPSHOTS.get(portal);
            if (known == null) {
                SNAPSHOTS.put(portal, DatabaseSnapshot.take(portal.getBean(DataSource.class)));
            } else {
                known.restore(portal.getBean(DataSource.class));
            }
            memory.forget();
        } finally {
            if (active) {
                jobs.start();
            }
        }
    }

    private static JobExecutor jobs(ApplicationContext portal) {
        ProcessEngine engine = portal.getBean(ProcessEngine.class);
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
