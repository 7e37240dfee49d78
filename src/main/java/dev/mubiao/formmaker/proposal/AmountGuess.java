package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ValueText;
import dev.mubiao.formmaker.lexicon.AmountKind;
import dev.mubiao.formmaker.lexicon.FormLexicon;
import dev.mubiao.formmaker.lexicon.LabelText;
import dev.mubiao.forms.layout.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the amounts of a form and tells those of the budget year from all others. */
final class AmountGuess {

    private final FormLexicon lexicon;
    private final List<ProposalDoubt> doubts;
    private final Map<ExampleCell, Amount> amounts = new HashMap<>();

    /**
     * An amount, or a figure about one.
     *
     * @param total whether it is of all the money
     * @param item of the source, empty for the total
     */
    record Amount(ValueContext place, AmountKind kind, boolean total, String item, boolean sure) {

        Amount of(AmountKind other) {
            return new Amount(place, other, total, item, sure);
        }
    }

    AmountGuess(FormLexicon lexicon, List<ProposalDoubt> doubts) {
        this.lexicon = lexicon;
        this.doubts = doubts;
    }

    Map<ExampleCell, Amount> of(List<ValueContext> values) {
        List<Amount> found = values.stream()
                .map(this::amount)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(
                                (Amount amount) -> amount.place().value().row())
                        .thenComparingInt(amount -> amount.place().value().column()))
                .toList();
        List<Amount> totals = totals(found);
        totals.forEach(total -> amounts.put(total.place().value(), total));
        found.stream()
                .filter(amount -> !amount.total())
                .forEach(amount -> amounts.put(amount.place().value(), ofItsTotal(amount, totals)));
        budgetIfNone();
        return amounts;
    }

    private Optional<Amount> amount(ValueContext place) {
        ExampleCell label = place.label();
        if (label == null) {
            return Optional.empty();
        }
        String text = label.text();
        boolean money = place.in(lexicon::ofMoney)
                || lexicon.ofMoney(text)
                || place.head() != null && lexicon.amount(place.head().text()).isPresent();
        boolean total = lexicon.total(text) && money;
        boolean source = !total
                && money
                && lexicon.source(text)
                && lexicon.label(text).filter(FormLexicon.Found::sure).isEmpty();
        ExampleCell value = place.value();
        boolean amount = value.blank() || ValueText.figure(value) || lexicon.fixed(value.text());
        if (!total && !source || !amount || lexicon.closing(text) && !place.in(lexicon::ofMoney)) {
            return Optional.empty();
        }
        String item = source ? LabelText.item(text) : "";
        if (place.head() == null) {
            AmountKind kind = lexicon.period(text) == Period.TERM ? AmountKind.TERM : AmountKind.BUDGET;
            return Optional.of(new Amount(place, kind, total, item, lexicon.period(text) != null));
        }
        return lexicon.amount(place.head().text()).map(kind -> new Amount(place, kind, total, item, true));
    }

    /** Of several totals of the budget the one that names the year is it. */
    private List<Amount> totals(List<Amount> found) {
        List<Amount> totals = found.stream().filter(Amount::total).toList();
        Set<AmountKind> kinds = totals.stream().map(Amount::kind).collect(Collectors.toSet());
        List<Amount> budgets = totals.stream()
                .filter(total ->
                        total.kind() == AmountKind.BUDGET && total.place().head() == null)
                .toList();
        if (budgets.size() < 2 || kinds.contains(AmountKind.TERM)) {
            return totals;
        }
        List<Amount> ofYear = budgets.stream().filter(this::namesYear).toList();
        if (ofYear.isEmpty() || ofYear.size() == budgets.size()) {
            return totals;
        }
        return totals.stream()
                .map(total -> budgets.contains(total) && !ofYear.contains(total) ? total.of(AmountKind.TERM) : total)
                .toList();
    }

    private boolean namesYear(Amount total) {
        ExampleCell label = total.place().label();
        return label != null && lexicon.period(label.text()) == Period.YEAR;
    }

    /** A source is of the time of the total above it, unless its label says another. */
    private Amount ofItsTotal(Amount source, List<Amount> totals) {
        if (source.place().head() != null || source.sure()) {
            return source;
        }
        return totals.stream()
                .filter(total -> total.place().head() == null && above(total, source))
                .max(Comparator.comparingInt(total -> total.place().value().row()))
                .map(total -> source.of(total.kind()))
                .orElse(source);
    }

    private static boolean above(Amount total, Amount source) {
        @Nullable ExampleCell head = total.place().label();
        @Nullable ExampleCell label = source.place().label();
        return head != null
                && label != null
                && head.row() <= label.row()
                && (head.covers(label.column())
                        || label.covers(head.column())
                        || total.place().value().rowSpan() > 1 && head.right() <= label.column());
    }

    /** The first approved budget is that of the year where the form asks for no other. */
    private void budgetIfNone() {
        List<Amount> all = new ArrayList<>(amounts.values());
        if (all.stream().noneMatch(amount -> amount.kind() == AmountKind.BUDGET)) {
            boolean initial = all.stream().anyMatch(amount -> amount.kind() == AmountKind.INITIAL);
            AmountKind instead = initial ? AmountKind.INITIAL : AmountKind.TERM;
            all.stream()
                    .filter(amount -> amount.total() && amount.kind() == instead && !initial)
                    .flatMap(amount -> Stream.ofNullable(amount.place().label()))
                    .forEach(label -> doubts.add(ProposalDoubt.of("term", label.place(), label.text())));
            amounts.replaceAll((cell, amount) -> amount.kind() == instead ? amount.of(AmountKind.BUDGET) : amount);
        }
    }
}
