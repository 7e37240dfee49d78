package dev.mubiao.forms.catalogue;

import dev.mubiao.platform.BudgetYear;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For which targets a version of a form is offered.
 *
 * @param from first budget year; null for every earlier one
 * @param to last budget year; null for every later one
 * @param units ids of budget units; empty for all
 */
public record FormValidity(@Nullable Integer from, @Nullable Integer to, Set<UUID> units) {

    public static final FormValidity ALWAYS = new FormValidity(null, null, Set.of());

    public FormValidity {
        units = Set.copyOf(units);
    }

    /** @param unit null for any of those it is offered to */
    public boolean covers(BudgetYear year, @Nullable UUID unit) {
        return (unit == null || units.isEmpty() || units.contains(unit))
                && (from == null || year.value() >= from)
                && (to == null || year.value() <= to);
    }
}
