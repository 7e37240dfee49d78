package dev.mubiao.worklist.query;

import dev.mubiao.testing.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same inboxes on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class PostgresInboxTests extends InboxTests {}
