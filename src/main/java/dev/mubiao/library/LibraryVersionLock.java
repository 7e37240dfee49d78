package dev.mubiao.library;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Serializes changes of the library over all nodes: versions are committed in their order, so that a reader who has
 * seen one version misses nothing before it.
 */
@Component
public class LibraryVersionLock {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    LibraryVersionLock(JdbcClient jdbc, ApplicationEventPublisher events) {
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

    public long version() {
        return jdbc.sql("select version from library_state where id = 1")
                .query(Long.class)
                .single();
    }
}
