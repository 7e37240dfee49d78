package dev.mubiao.approval.suspension;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.notice.TaskNotifier;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Role;
import dev.mubiao.engine.RunawayObserver;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Suspends a target whose process ran away, so that nothing of it goes on before somebody has looked, and tells the
 * administrators. A target that was to be submitted for the first time stays the draft that it was.
 */
@Component
class RunawaySuspension implements RunawayObserver {

    private final TransactionTemplate transaction;
    private final SuspensionExecutor executor;
    private final TaskNotifier notifier;
    private final Directory directory;

    RunawaySuspension(
            PlatformTransactionManager transactions,
            SuspensionExecutor executor,
            TaskNotifier notifier,
            Directory directory) {
        this.transaction = new TransactionTemplate(transactions);
        this.executor = executor;
        this.notifier = notifier;
        this.directory = directory;
    }

    /** Nobody ordered it, so that it is no command; what fails is tried again when the process runs away again. */
    @Override
    public void ranAway(UUID target, String step) {
        transaction.executeWithoutResult(status ->
                executor.suspendRunaway(new TargetId(target), step).ifPresent(suspended -> tell(suspended, step)));
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
}
