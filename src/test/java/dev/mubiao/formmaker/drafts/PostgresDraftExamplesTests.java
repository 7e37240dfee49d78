package dev.mubiao.formmaker.drafts;

import dev.mubiao.testing.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class PostgresDraftExamplesTests extends DraftExamplesTests {}
