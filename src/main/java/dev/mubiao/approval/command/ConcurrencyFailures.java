package dev.mubiao.approval.command;

import dev.mubiao.engine.runtime.EngineFailures;
import dev.mubiao.platform.Failures;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/**
 * Recognises failures that mean no more than that another transaction was first, so that the command can be retried.
 */
final class ConcurrencyFailures {

    private static final String LOCK_TIMEOUT_H2 = "HYT00";
    private static final String LOCK_NOT_AVAILABLE_POSTGRES = "55P03";
    private static final String ROLLBACK_CLASS = "40";

    private ConcurrencyFailures() {}

    static boolean by(Throwable failure) {
        return Failures.causes(failure)
                .anyMatch(cause -> cause instanceof ConcurrencyFailureException
                        || cause instanceof DuplicateKeyException
                        || EngineFailures.isConflict(cause)
                        || cause instanceof SQLException sql && passing(sql.getSQLState()));
    }

    private static boolean passing(@Nullable String state) {
        return state != null
                && (state.startsWith(ROLLBACK_CLASS)
                        || state.equals(LOCK_TIMEOUT_H2)
                        || state.equals(LOCK_NOT_AVAILABLE_POSTGRES));
    }
}
