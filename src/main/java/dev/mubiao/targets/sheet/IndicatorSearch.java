package dev.mubiao.targets.sheet;

import dev.mubiao.forms.FormVariant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds indicators that were used before, while a name is typed. A module contributes the bean; there may be none. */
public interface IndicatorSearch {

    /**
     * What is looked for.
     *
     * @param level1 as in the row, null if empty or the form is flat
     * @param words as typed so far; empty for what is used most
     */
    record Query(
            FormVariant variant,
            SheetToCheck sheet,
            @Nullable String level1,
            @Nullable String level2,
            String words) {}

    /**
     * An indicator that was used before, in the words of the asking form.
     *
     * @param operator as the form writes it, empty if none is typical
     * @param value a typical value without operator and unit, empty if none is typical
     * @param uses in how many approved targets it stands
     */
    record Match(
            @Nullable String level1,
            @Nullable String level2,
            String name,
            String operator,
            String value,
            String unit,
            int uses) {}

    /** At most {@code limit} matches, the best first. */
    List<Match> find(Query query, int limit);
}
