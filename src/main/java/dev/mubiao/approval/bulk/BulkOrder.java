package dev.mubiao.approval.bulk;

import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.text.Cleaning;
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
        @Nullable PersonId receiver) {
    public BulkOrder {
        opinion = Cleaning.said(opinion);
    }
}
