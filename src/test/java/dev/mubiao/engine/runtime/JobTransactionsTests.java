package dev.mubiao.engine.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;

import dev.mubiao.platform.database.JobConnections;
import dev.mubiao.platform.database.JobConnectionsProbe;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

class JobTransactionsTests {

    private final FiredTimers fired = mock(FiredTimers.class);
    private final PlatformTransactionManager transactions = mock(PlatformTransactionManager.class);
    private final List<Boolean> ofJobs = new ArrayList<>();
    private final CommandInterceptor interceptor = interceptor();

    @Test
    void aJobThatSomebodyHasExecutedTakesHisConnections() {
        interceptor.execute(mock(ExecuteJobsCmd.class));
        JobConnections.run(() -> interceptor.execute(mock(ExecuteJobsCmd.class)));
        assertThat(ofJobs).containsExactly(false, true);
    }

    @Test
    void lookingForJobsTakesThoseOfJobs() {
        interceptor.execute(mock(AcquireJobsCmd.class));
        interceptor.execute((Command<Object>) context -> "something else");
        assertThat(ofJobs).containsExactly(true, false);
    }

    @Test
    void whatFollowsFromATimerBelongsToTheTransactionOfTheJob() {
        interceptor.execute(mock(ExecuteJobsCmd.class));
        InOrder order = inOrder(transactions, fired);
        order.verify(fired).tell();
        order.verify(transactions).commit(null);
    }

    @Test
    void theThreadsOfTheEngineTakeThoseOfJobs() throws ExecutionException, InterruptedException {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        new JobThreads().postProcessBeforeInitialization(threads, "camundaTaskExecutor");
        threads.initialize();
        try {
            assertThat(threads.submit(JobConnectionsProbe::ofJobs).get()).isTrue();
        } finally {
            threads.shutdown();
        }
    }

    private CommandInterceptor interceptor() {
        StandaloneInMemProcessEngineConfiguration engine = new StandaloneInMemProcessEngineConfiguration();
        new JobTransactions(fired, transactions).preInit(engine);
        CommandInterceptor first =
                engine.getCustomPreCommandInterceptorsTxRequired().get(0);
        first.setNext(new CommandExecutor() {
            @Override
            public <T> T execute(Command<T> command) {
                ofJobs.add(JobConnectionsProbe.ofJobs());
                return null;
            }
        });
        return first;
    }
}
