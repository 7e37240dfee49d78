package dev.mubiao.worklist;

import java.time.Instant;

/**
 * How much waits for one person or role pool. {@code assignee} is who claimed it, else for whom it waits; {@code
 * oldest} when the item that waits longest arrived.
 */
public record Workload(Assignee assignee, AssigneeName name, int open, int overdue, Instant oldest) {}
