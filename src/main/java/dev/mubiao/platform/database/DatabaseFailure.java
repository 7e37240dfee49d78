package dev.mubiao.platform.database;

import dev.mubiao.platform.Failures;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a database that cannot answer now (gone, shut, full, out of connections) from a fault of the portal: the first
 * is worth another try, and says nothing about what was asked.
 */
public final class DatabaseFailure {

    /** In how many seconds to try again, as the header Retry-After says it. */
    public static final String RETRY_AFTER = "30";

    /** Of H2: database closed, file cannot be written, no disk space, connection broken, database busy in recovery. */
    private static final Set<Integer> H2_AWAY = Set.of(90020, 90028, 90031, 90067, 90098, 90100, 90121);

    private DatabaseFailure() {}

    /** Whether the failure, or what caused it, is a database that cannot answer now. */
    public static boolean isAway(@Nullable Throwable failure) {
        return Failures.causes(failure).anyMatch(cause -> cause instanceof SQLException sql && isAway(sql));
    }

    private static boolean isAway(SQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        return cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLTimeoutException
                // Class 08: connection; 53: out of resources; 57P, 57014: shut down, or stopped for its time limit;
                // 58: the system below; 25006: switched to reading only.
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || state.startsWith("58")
                || state.equals("57014")
                || state.equals("25006")
                || H2_AWAY.contains(cause.getErrorCode());
    }
}
