package dev.mubiao.targets.content;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What somebody wrote where the JSON has a number, a year or a yes, and it could not be read as one. */
public final class WrittenTexts {

    private final Map<String, String> texts = new TreeMap<>();

    private WrittenTexts() {}

    /** By JSON pointer into the target. */
    /** @param form that the content follows */
    public static Map<String, String> of(TargetContent content, FormVariant form) {
        WrittenTexts written = new WrittenTexts();
        written.amount("/total_yuan", content.funding().total());
        written.amounts("/sources/", content.funding().sources());
        written.amounts("/income/", content.funding().income());
        written.amounts("/expenditure/", content.funding().expenditure());
        List<SpendingPlanStep> plan = content.funding().spendingPlan();
        for (int i = 0; i < plan.size(); i++) {
            if (plan.get(i).percent() == null) {
                written.put("/spending_plan/" + i + "/percent", plan.get(i).raw());
            }
        }
        content.unread().forEach((place, text) -> written.put(pointer(content, place, form), text));
        return written.texts;
    }

    private void amounts(String list, List<LabelledAmount> amounts) {
        for (int i = 0; i < amounts.size(); i++) {
            amount(list + i + "/amount_yuan", amounts.get(i).amount());
        }
    }

    private void amount(String pointer, Amount amount) {
        if (amount.money() == null) {
            put(pointer, amount.raw());
        }
    }

    private void put(String pointer, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            texts.put(pointer, text);
        }
    }

    /** The cell of an indicator by its position: ids are this portal's own. */
    private static String pointer(TargetContent content, CellRef place, FormVariant form) {
        if (place == HeadingRef.YEAR) {
            return "/year";
        }
        if (place instanceof IndicatorRef cell) {
            Optional<String> year = pointer("/indicators/", content.indicators(), cell);
            if (year.isPresent()) {
                return year.get();
            }
            Optional<String> term = FreeEntry.term(form);
            for (Map.Entry<String, List<Indicator>> table :
                    content.free().tables().entrySet()) {
                Optional<String> further = pointer(
                        term.equals(Optional.of(table.getKey()))
                                ? "/term_indicators/"
                                : "/tables/" + table.getKey() + "/",
                        table.getValue(),
                        cell);
                if (further.isPresent()) {
                    return further.get();
                }
            }
        }
        return place.formField()
                .map(field -> "/" + field.name().toLowerCase(Locale.ROOT))
                .orElse("/" + place.key());
    }

    private static Optional<String> pointer(String list, List<Indicator> rows, IndicatorRef cell) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(cell.row())) {
                return Optional.of(list + i + "/" + cell.column().name().toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }
}
