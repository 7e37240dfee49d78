package dev.mubiao.approval.reminder;

import dev.mubiao.testing.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same reminders on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class PostgresRemindersTests extends RemindersTests {}
