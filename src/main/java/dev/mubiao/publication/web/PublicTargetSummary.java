package dev.mubiao.publication.web;

import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.publication.PublicUnit;
import dev.mubiao.publication.PublishedTarget;
import dev.mubiao.targets.TargetId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row of the public list.
 *
 * @param revision which submission of the target it is, from 1
 */
record PublicTargetSummary(
        TargetId id,
        String name,
        PublicUnit unit,
        @Nullable BudgetYear year,
        String form,
        String kind,
        @Nullable Money totalYuan,
        int revision,
        Instant publishedAt) {

    static PublicTargetSummary of(PublishedTarget target) {
        return new PublicTargetSummary(
                target.target(),
                target.name(),
                new PublicUnit(target.unitCode(), target.unitName()),
                target.year().orElse(null),
                target.formId(),
                target.kind().name().toLowerCase(Locale.ROOT),
                target.total().orElse(null),
                target.revisionNumber(),
                target.publishedAt());
    }
}
