package dev.mubiao.publication.search;

import dev.mubiao.platform.text.Cleaning;
import org.jspecify.annotations.Nullable;

/**
 * The criteria by which the public list is filtered; null means no limit.
 *
 * @param unitCode code of the unit
 * @param words all of them must be found in name, unit, goals or indicator names
 */
public record PublicFilter(
        @Nullable Integer year,
        @Nullable String unitCode,
        @Nullable String formId,
        @Nullable String words) {

    public PublicFilter {
        unitCode = Cleaning.typed(unitCode);
        formId = Cleaning.typed(formId);
        words = Cleaning.typed(words);
    }

    /** Whether it limits nothing. */
    public boolean empty() {
        return year == null && unitCode == null && formId == null && words == null;
    }
}
