package dev.mubiao.library;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one change the library at a time, on all nodes: versions are committed in their order, so that who has seen one
 * misses nothing before it.
 */
@Component
class Turns {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Turns(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Waits for the turn, which lasts to the end of the transaction. Returns the version of the change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long next() {
        jdbc.sql("update library_state set version = version + 1 where id = 1").update();
        events.publishEvent(new LibraryChanged());
        return version();
    }

    long version() {
        return jdbc.sql("select version from library_state where id = 1")
                .query(Long.class)
                .single();
    }
}
