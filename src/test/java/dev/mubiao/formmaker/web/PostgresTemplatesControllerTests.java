package dev.mubiao.formmaker.web;

import dev.mubiao.testing.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class PostgresTemplatesControllerTests extends TemplatesControllerTests {}
