package dev.mubiao.engine.runtime;

import dev.mubiao.platform.database.JobConnections;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Lets all that the engine's threads do use the connections of jobs: the jobs themselves, and noting down which failed.
 * The thread that looks for jobs is none of these, see {@link JobTransactions}.
 */
@Component
class JobThreads implements BeanPostProcessor {

    /** As Camunda's starter calls it. */
    private static final String THREADS = "camundaTaskExecutor";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (name.equals(THREADS) && bean instanceof ThreadPoolTaskExecutor threads) {
            threads.setTaskDecorator(work -> () -> JobConnections.run(work));
        }
        return bean;
    }
}
