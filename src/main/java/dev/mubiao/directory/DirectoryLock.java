package dev.mubiao.directory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

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

    /** Waits for the turn. In this transaction, nothing that is checked may have been read before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take() {
        jdbc.sql("select id from directory_state where id = 1 for update")
                .query(Integer.class)
                .single();
    }
}
