package dev.mubiao.directory.organisation;

import dev.mubiao.testing.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same races on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class PostgresDirectoryRaceTests extends DirectoryRaceTests {}
