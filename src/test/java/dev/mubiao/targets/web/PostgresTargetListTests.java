package dev.mubiao.targets.web;

import dev.mubiao.testing.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same pages on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class PostgresTargetListTests extends TargetListTests {}
