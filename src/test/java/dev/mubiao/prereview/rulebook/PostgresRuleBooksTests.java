package dev.mubiao.prereview.rulebook;

import dev.mubiao.testing.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same rule book on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class PostgresRuleBooksTests extends RuleBooksTests {}
