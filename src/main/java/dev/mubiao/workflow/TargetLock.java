package dev.mubiao.workflow;

import dev.mubiao.targets.TargetId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets commands on the same target come one after the other. Without it the second would see some of what the first
 * changes while it reads the engine's tables; the target's version alone would only tell it so when it commits.
 */
@Component
class TargetLock {

    private final JdbcClient jdbc;
    private final HaltRows halts;

    TargetLock(JdbcClient jdbc, HaltRows halts) {
        this.jdbc = jdbc;
        this.halts = halts;
    }

    /**
     * Waits for its turn, before anything of the target has been read. Does nothing if there is no such target.
     *
     * @throws dev.mubiao.shared.Refusal CONFLICT if the target is suspended
     */
    void take(TargetId target) {
        takeSuspendedToo(target);
        halts.refuse(target);
    }

    /** The same for whoever may act on a target that is suspended. */
    void takeSuspendedToo(TargetId target) {
        jdbc.sql("select version from target where id = :id for update")
                .param("id", target.value())
                .query(Long.class)
                .optional();
    }

    /** The same by one of its tasks; empty if no inbox has a row of it. */
    Optional<TargetId> takeOf(TaskId task) {
        Optional<TargetId> target = jdbc.sql("""
                        select id from target where id =
                            (select target_id from work_item where task_id = :task fetch first 1 rows only)
                        for update
                        """)
                .param("task", task.value())
                .query(UUID.class)
                .optional()
                .map(TargetId::new);
        target.ifPresent(halts::refuse);
        return target;
    }
}
