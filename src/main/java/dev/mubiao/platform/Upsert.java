package dev.mubiao.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.IntSupplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Updates a row, or inserts it if there is none, also when two do it at the same moment: who comes second waits for the
 * first and updates.
 */
@Component
public class Upsert {

    private final JdbcTemplate jdbc;

    Upsert(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Needs a transaction.
     *
     * @param update how many rows it updated: none or one
     * @param insert the row of the same key
     */
    public void row(IntSupplier update, Runnable insert) {
        if (update.getAsInt() == 0 && !inserted(insert) && update.getAsInt() == 0) {
            throw new IllegalStateException("the row that was there is gone again");
        }
    }

    /** PostgreSQL carries on after a failed statement only from a savepoint before it. */
    private boolean inserted(Runnable insert) {
        ConnectionCallback<Boolean> attempt = connection -> inserted(connection, insert);
        return Boolean.TRUE.equals(jdbc.execute(attempt));
    }

    private static boolean inserted(Connection connection, Runnable insert) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            insert.run();
            connection.releaseSavepoint(before);
            return true;
        } catch (DuplicateKeyException overtaken) {
            connection.rollback(before);
            return false;
        }
    }
}
