package dev.mubiao.approval;

import dev.mubiao.testing.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same races on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class PostgresRaceTests extends RaceTests {}
