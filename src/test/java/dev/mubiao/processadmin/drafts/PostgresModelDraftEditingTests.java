package dev.mubiao.processadmin.drafts;

import dev.mubiao.testing.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same drafts on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class PostgresModelDraftEditingTests extends ModelDraftEditingTests {}
