package dev.mubiao.engine.runtime;

import dev.mubiao.platform.database.JobConnections;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs each job of the engine in a transaction that ends only after all that follows from a timer has been done. The
 * engine's own would end with the job, and inside of it what the job has changed cannot be read yet.
 *
 * <p>Looking for jobs that are due takes the connections of jobs ({@link JobThreads} sees to the jobs themselves). A job
 * that somebody has executed, as in a dry run, takes that of his request.
 */
@Component
class JobTransactions extends AbstractProcessEnginePlugin {

    private static final int LONGEST_SECONDS = 60;

    private final FiredTimers fired;
    private final PlatformTransactionManager transactions;

    JobTransactions(FiredTimers fired, PlatformTransactionManager transactions) {
        this.fired = fired;
        this.transactions = transactions;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<CommandInterceptor> interceptors = new ArrayList<>();
        if (engine.getCustomPreCommandInterceptorsTxRequired() != null) {
            interceptors.addAll(engine.getCustomPreCommandInterceptorsTxRequired());
        }
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setTimeout(LONGEST_SECONDS);
        interceptors.add(new Interceptor(fired, transaction));
        engine.setCustomPreCommandInterceptorsTxRequired(interceptors);
    }

    private static final class Interceptor extends CommandInterceptor {

        private final FiredTimers fired;
        private final TransactionTemplate transaction;

        Interceptor(FiredTimers fired, TransactionTemplate transaction) {
            this.fired = fired;
            this.transaction = transaction;
        }

        @Override
        public <T> T execute(Command<T> command) {
            if (command instanceof AcquireJobsCmd) {
                return JobConnections.with(() -> next.execute(command));
            }
            return command instanceof ExecuteJobsCmd ? job(command) : next.execute(command);
        }

        private <T> T job(Command<T> command) {
            // A list, since a job gives null.
            List<T> result = new ArrayList<>();
            transaction.executeWithoutResult(status -> {
                result.add(next.execute(command));
                fired.tell();
            });
            return result.get(0);
        }
    }
}
