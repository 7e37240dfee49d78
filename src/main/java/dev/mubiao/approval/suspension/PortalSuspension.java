package dev.mubiao.approval.suspension;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.notice.TaskNotifier;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Role;
import dev.mubiao.engine.RunawayObserver;
import dev.mubiao.platform.jobs.BackgroundThread;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import jakarta.annotation.PreDestroy;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Suspends a target that must not go on as its process would, so that nothing of it goes on before somebody has looked,
 * and tells the administrators. A target that was to be submitted for the first time stays the draft that it was.
 */
@Component
public class PortalSuspension implements RunawayObserver {

    private static final String RUNAWAY = "approval.suspension.runaway";

    private final BackgroundThread suspending = new BackgroundThread("portal-suspensions");
    private final TransactionTemplate transaction;
    private final SuspensionExecutor executor;
    private final TaskNotifier notifier;
    private final Directory directory;

    PortalSuspension(
            PlatformTransactionManager transactions,
            SuspensionExecutor executor,
            TaskNotifier notifier,
            Directory directory) {
        this.transaction = new TransactionTemplate(transactions);
        this.executor = executor;
        this.notifier = notifier;
        this.directory = directory;
    }

    @Override
    public void ranAway(UUID target, String step) {
        halt(new TargetId(target), RUNAWAY, step);
    }

    /**
     * Suspends the target once the current transaction, which still holds its locks, has ended; for whoever then makes
     * it roll back.
     *
     * @param cause key of a text that says why and what to do
     */
    public void suspendAfterwards(TargetId target, String cause) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                suspending.run(() -> halt(target, cause, ""), "suspension of " + target.value());
            }
        });
    }

    /** Nobody ordered it, so that it is no command; what fails is tried again when the process comes here again. */
    private void halt(TargetId target, String cause, String step) {
        transaction.executeWithoutResult(
                status -> executor.suspendByPortal(target, cause, step).ifPresent(suspended -> tell(suspended, step)));
    }

    private void tell(Target target, String step) {
        notifier.tell(
                NoticeRequested.Kind.PROCESS_STOPPED,
                directory.holders(Role.ADMINISTRATOR, target.unit()).stream()
                        .map(Person::id)
                        .toList(),
                target,
                null,
                step,
                null,
                "");
    }

    @PreDestroy
    void end() throws InterruptedException {
        suspending.end();
    }
}
