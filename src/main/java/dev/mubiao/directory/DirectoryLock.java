package dev.mubiao.directory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets what administrators change in the directory and in the calendar of filing wait for each other, on all nodes,
 * until the transaction ends. A rule about several rows (one administrator stays, no circle, one deputy a day), and that
 * nobody overwrites what he has not seen, hold if they are checked behind this.
 */
@Component
public class DirectoryLock {

    private final JdbcClient jdbc;

    DirectoryLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Needs a transaction, in which nothing that is checked was read before. */
    public void take() {
        jdbc.sql("select id from directory_state where id = 1 for update")
                .query(Integer.class)
                .single();
    }
}
