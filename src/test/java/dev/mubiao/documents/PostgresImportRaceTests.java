package dev.mubiao.documents;

import dev.mubiao.testing.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same races on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class PostgresImportRaceTests extends ImportRaceTests {}
