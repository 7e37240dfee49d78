package dev.mubiao.worklist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.text.Cleaning;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The criteria by which a box is filtered. Its parts narrow it together; a part that is empty narrows nothing.
 *
 * @param text words, each of which stands in the name of the target, its unit or its submitter
 * @param steps names of steps; in the boxes of open work that of the row itself, elsewhere where the target is now
 * @param forms ids of forms
 * @param from least amount in yuan
 * @param to greatest amount in yuan
 * @param risk least number that the pre-review gave, 0 for any
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WorkItemFilter(
        String text,
        Set<String> steps,
        Set<UnitId> units,
        Set<String> forms,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        Set<Integer> years,
        @Nullable DueSpan due,
        int risk) {

    public static final WorkItemFilter NONE =
            new WorkItemFilter("", Set.of(), Set.of(), Set.of(), null, null, Set.of(), null, 0);

    /** Parts that were left out, as in stored or sent JSON, are empty. */
    public WorkItemFilter {
        text = Cleaning.said(text);
        steps = Set.copyOf(Objects.requireNonNullElse(steps, Set.of()));
        units = Set.copyOf(Objects.requireNonNullElse(units, Set.of()));
        forms = Set.copyOf(Objects.requireNonNullElse(forms, Set.of()));
        years = Set.copyOf(Objects.requireNonNullElse(years, Set.of()));
    }

    @JsonIgnore
    public boolean isEmpty() {
        return equals(NONE);
    }

    public WorkItemFilter withText(String other) {
        return new WorkItemFilter(other, steps, units, forms, from, to, years, due, risk);
    }

    public WorkItemFilter withSteps(Set<String> others) {
        return new WorkItemFilter(text, others, units, forms, from, to, years, due, risk);
    }

    public WorkItemFilter withUnits(Set<UnitId> others) {
        return new WorkItemFilter(text, steps, others, forms, from, to, years, due, risk);
    }

    public WorkItemFilter withForms(Set<String> others) {
        return new WorkItemFilter(text, steps, units, others, from, to, years, due, risk);
    }

    public WorkItemFilter withAmounts(@Nullable BigDecimal least, @Nullable BigDecimal greatest) {
        return new WorkItemFilter(text, steps, units, forms, least, greatest, years, due, risk);
    }

    public WorkItemFilter withYears(Set<Integer> others) {
        return new WorkItemFilter(text, steps, units, forms, from, to, others, due, risk);
    }

    public WorkItemFilter withDue(@Nullable DueSpan other) {
        return new WorkItemFilter(text, steps, units, forms, from, to, years, other, risk);
    }

    public WorkItemFilter withRisk(int least) {
        return new WorkItemFilter(text, steps, units, forms, from, to, years, due, least);
    }
}
