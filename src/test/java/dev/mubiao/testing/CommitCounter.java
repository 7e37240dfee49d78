package dev.mubiao.testing;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Counts the commits of the current thread. */
@TestComponent
public class CommitCounter implements TransactionExecutionListener {

    private final ThreadLocal<Integer> commits = ThreadLocal.withInitial(() -> 0);

    @Override
    public void afterCommit(TransactionExecution transaction, Throwable failure) {
        commits.set(commits.get() + 1);
    }

    public int during(Runnable action) {
        int before = commits.get();
        action.run();
        return commits.get() - before;
    }
}
