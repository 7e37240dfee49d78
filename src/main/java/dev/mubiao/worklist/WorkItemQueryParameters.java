package dev.mubiao.worklist;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.WrittenAmount;
import dev.mubiao.platform.text.Cleaning;
import io.swagger.v3.oas.annotations.Parameter;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of an HTTP request from which a query of the work list is made; what is left out narrows nothing. */
public record WorkItemQueryParameters(
        @Parameter(description = "todo (default), done, started, copied, or unit: all that waits at one's units")
        @Nullable
        String box,

        @Parameter(description = "due, received, finished, name, unit, step, amount or risk; default by the box")
        @Nullable
        String sort,

        @Parameter(description = "asc or desc") @Nullable String order,

        @Parameter(description = "Words, each in the name of the target, its unit or its submitter") @Nullable
        String text,

        @Parameter(description = "Names of steps") @Nullable List<String> step,

        @Parameter(description = "Ids of units") @Nullable List<UUID> unit,

        @Parameter(description = "Ids of forms") @Nullable List<String> form,

        @Parameter(description = "Budget years") @Nullable List<Integer> year,

        @Parameter(description = "Least amount, in yuan unless it names its unit: 260000, 260,000 or 26万元") @Nullable
        String amountFrom,

        @Parameter(description = "Greatest amount, written alike") @Nullable
        String amountTo,

        @Parameter(description = "overdue, today, week or none (without a deadline)") @Nullable
        String due,

        @Parameter(description = "Least risk number of the pre-review") @Nullable
        Integer risk) {

    /** @throws Refusal INVALID naming the word that is not known */
    public WorkItemQuery query() {
        String word = Objects.requireNonNullElse(box, Box.TODO.word());
        WorkItemQuery usual = Box.of(word)
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "worklist.box.unknown", word))
                .query();
        return ordered(usual).matching(filter());
    }

    private WorkItemQuery ordered(WorkItemQuery usual) {
        if (order != null && !order.equals("asc") && !order.equals("desc")) {
            throw new Refusal(Refusal.Kind.INVALID, "worklist.order.unknown", order);
        }
        WorkItemSort by = sort == null
                ? usual.sort()
                : WorkItemSort.of(sort)
                        .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "worklist.sort.unknown", sort));
        boolean down = order == null ? sort == null && usual.descending() : order.equals("desc");
        return usual.sortedBy(by, down);
    }

    private WorkItemFilter filter() {
        return new WorkItemFilter(
                Objects.requireNonNullElse(text, ""),
                set(step),
                set(unit).stream().map(UnitId::new).collect(Collectors.toSet()),
                set(form),
                amount(amountFrom),
                amount(amountTo),
                set(year),
                due == null ? null : DueSpan.of(due),
                Objects.requireNonNullElse(risk, 0));
    }

    private static @Nullable BigDecimal amount(@Nullable String text) {
        return text == null || Cleaning.isNothing(text)
                ? null
                : WrittenAmount.of(text, MoneyUnit.YUAN)
                        .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "worklist.amount.unreadable", text))
                        .yuan();
    }

    private static <T> Set<T> set(@Nullable List<T> values) {
        return values == null ? Set.of() : new HashSet<>(values);
    }
}
