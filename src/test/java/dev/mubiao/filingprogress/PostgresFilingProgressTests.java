package dev.mubiao.filingprogress;

import dev.mubiao.testing.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same progress on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class PostgresFilingProgressTests extends FilingProgressTests {}
