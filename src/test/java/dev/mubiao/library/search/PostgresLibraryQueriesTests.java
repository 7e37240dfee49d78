package dev.mubiao.library.search;

import dev.mubiao.testing.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same library on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class PostgresLibraryQueriesTests extends LibraryQueriesTests {}
