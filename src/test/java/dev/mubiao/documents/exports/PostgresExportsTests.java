package dev.mubiao.documents.exports;

import dev.mubiao.testing.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same exports on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class PostgresExportsTests extends ExportsTests {}
