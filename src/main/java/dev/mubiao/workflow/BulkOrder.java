package dev.mubiao.workflow;

import dev.mubiao.directory.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done to each of many tasks.
 *
 * @param opinion the opinion or reason; a return and a transfer must have one
 * @param grade for steps that ask for one, null for others
 * @param receiver to whom it is transferred, null for other verbs
 */
public record BulkOrder(
        BulkVerb verb,
        String opinion,
        @Nullable Grade grade,
        @Nullable UserId receiver) {
    public BulkOrder {
        opinion = opinion.strip();
    }
}
