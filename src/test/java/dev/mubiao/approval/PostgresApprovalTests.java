package dev.mubiao.approval;

import dev.mubiao.testing.PostgresDatabase;
import org.springframework.test.context.ContextConfiguration;

/** The same life on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class PostgresApprovalTests extends ApprovalTests {}
