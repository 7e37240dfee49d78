package dev.mubiao.outbox;

import dev.mubiao.testing.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same outbox on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class PostgresOutboxTests extends OutboxTests {

    @Override
    boolean locksRowByRow() {
        return true;
    }
}
