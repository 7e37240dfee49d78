package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ValueText;
import dev.mubiao.formmaker.lexicon.AmountKind;
import dev.mubiao.formmaker.lexicon.FormLexicon;
import dev.mubiao.formmaker.lexicon.FormWords;
import dev.mubiao.formmaker.lexicon.LabelText;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldType;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.forms.layout.FreeMeaning;
import dev.mubiao.forms.layout.Period;
import dev.mubiao.platform.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what the values around the indicators are. */
final class FieldGuess {

    private static final int BY_WORD = 95;
    private static final int BY_PART = 75;
    private static final int OWN = 80;
    private static final int UNSURE = 50;

    private static final Pattern CODE = Pattern.compile("^[0-9A-Za-z]{4,}(?<joiner>\\s*[-—–－_]\\s*)\\S");

    private static final Pattern JOINED = Pattern.compile(
            "^(?:[\\p{IsHan}·]++(?<joiner>[^\\p{IsHan}0-9+(]*+)[0-9+(][0-9() -]{5,}+|[0-9A-Za-z]++(?<other>[^\\p{IsHan}0-9A-Za-z]++)\\p{IsHan}.*+)");

    private final FormLexicon lexicon;
    private final FormKind kind;
    private final FreeFields free;
    private final List<ProposalDoubt> doubts;
    private final Map<ExampleCell, CellRole> roles = new HashMap<>();
    private Map<ExampleCell, AmountGuess.Amount> amounts = Map.of();

    FieldGuess(FormLexicon lexicon, FormKind kind, FreeFields free, List<ProposalDoubt> doubts) {
        this.lexicon = lexicon;
        this.kind = kind;
        this.free = free;
        this.doubts = doubts;
    }

    Map<ExampleCell, CellRole> of(List<ValueContext> values) {
        amounts = new AmountGuess(lexicon, doubts).of(values);
        List<ValueContext> goals = values.stream().filter(this::goals).toList();
        for (ValueContext value : values) {
            Guess guess = guess(value, goals);
            if (guess.value().free() == null && taken(guess.value())) {
                doubts.add(ProposalDoubt.of("twice", value.value().place(), name(value)));
                guess = new Guess(own(null, value, null), UNSURE);
            }
            roles.put(value.value(), CellRole.value(value.value().place(), guess.value(), guess.confidence()));
        }
        return roles;
    }

    private record Guess(CellValue value, int confidence) {}

    private boolean taken(CellValue value) {
        return roles.values().stream()
                .flatMap(role -> role.values().stream())
                .anyMatch(other -> other.same(value)
                        || other.free() == null
                                && value.free() == null
                                && value.item() == null
                                && other.fields().stream().anyMatch(value.fields()::contains)
                                && other.item() == null);
    }

    private Guess guess(ValueContext value, List<ValueContext> goals) {
        AmountGuess.Amount amount = amounts.get(value.value());
        ExampleCell label = value.label();
        if (label != null && kind == FormKind.DEPARTMENT && ofNature(value) && !lexicon.total(label.text())) {
            boolean income = value.in(lexicon::ofIncome);
            return new Guess(CellValue.of(income ? Field.INCOME : Field.EXPENDITURE, label.text()), BY_WORD);
        }
        if (amount != null) {
            return new Guess(amount(amount), BY_WORD);
        }
        if (label == null) {
            doubts.add(ProposalDoubt.of(
                    "noLabel", value.value().place(), value.value().text()));
            return new Guess(own(null, value, null), UNSURE);
        }
        if (value.head() != null) {
            if (lexicon.closing(label.text()) && kindOf(value.head()) == AmountKind.SCORE) {
                return new Guess(own(FreeMeaning.SCORE_TOTAL, value, null), BY_WORD);
            }
            boolean weight = kindOf(value.head()) == AmountKind.POINTS && lexicon.total(label.text());
            return weight
                    ? new Guess(CellValue.of(Field.EXECUTION_WEIGHT, null), BY_WORD)
                    : new Guess(own(null, value, null), OWN);
        }
        if (value.in(lexicon::ofPlan)) {
            return new Guess(CellValue.of(Field.SPENDING_STEP, label.text()), BY_WORD);
        }
        if (goals.contains(value)) {
            return goal(value, goals);
        }
        return lexicon.label(label.text())
                .map(found -> new Guess(known(found.meaning(), value), found.sure() ? BY_WORD : BY_PART))
                .orElseGet(() -> new Guess(own(null, value, null), OWN));
    }

    private @Nullable AmountKind kindOf(ExampleCell head) {
        return lexicon.amount(head.text()).orElse(null);
    }

    private boolean ofNature(ValueContext value) {
        ExampleCell label = value.label();
        return label != null
                && value.head() == null
                && (value.in(lexicon::ofIncome)
                        || value.in(lexicon::ofExpenditure)
                        || lexicon.expenditure(label.text()))
                && (value.value().blank() || ValueText.figure(value.value()));
    }

    private CellValue known(FormWords.Label meaning, ValueContext value) {
        if (meaning.free() != null) {
            return own(meaning.free(), value, null);
        }
        CellValue known = CellValue.of(
                meaning.fields(),
                meaning.fields().size() > 1 ? joiner(value.value().text()) : "");
        if (meaning.fields().equals(List.of(Field.PROJECT_NAME))) {
            Matcher code = CODE.matcher(value.value().text());
            if (code.find()) {
                return CellValue.of(List.of(Field.PROJECT_CODE, Field.PROJECT_NAME), code.group("joiner"));
            }
        }
        String text = value.value().text();
        if (ValueText.ticked(text)) {
            return known.choosing(ValueText.options(text), true);
        }
        ExampleCell label = value.label();
        return label == null || known.fields().get(0).type() != FieldType.TEXT
                ? known
                : known.choosing(ValueText.choices(label.text()), false);
    }

    /** What stands between a name or code and what follows it. */
    private static String joiner(String text) {
        Matcher parts = JOINED.matcher(text);
        if (!parts.matches()) {
            return " ";
        }
        return parts.group("joiner") == null ? parts.group("other") : parts.group("joiner");
    }

    private boolean goals(ValueContext value) {
        ExampleCell label = value.label();
        return label != null
                && value.head() == null
                && !amounts.containsKey(value.value())
                && lexicon.label(label.text())
                        .filter(found -> found.meaning().fields().equals(List.of(Field.GOALS))
                                || found.meaning().free() == FreeMeaning.TERM_GOALS)
                        .isPresent();
    }

    /** Goals of the year are those whose label says so, else those that no label calls goals of the whole term. */
    private Guess goal(ValueContext value, List<ValueContext> goals) {
        Optional<ValueContext> year = goals.stream()
                .filter(each -> period(each) == Period.YEAR)
                .findFirst()
                .or(() -> goals.stream().filter(each -> period(each) == null).findFirst())
                .or(() -> goals.stream().findFirst());
        boolean ofYear = year.filter(value::equals).isPresent();
        return ofYear
                ? new Guess(CellValue.of(Field.GOALS, null), BY_WORD)
                : new Guess(own(FreeMeaning.TERM_GOALS, value, null), period(value) == null ? BY_PART : BY_WORD);
    }

    private @Nullable Period period(ValueContext value) {
        ExampleCell label = value.label();
        if (label == null) {
            return null;
        }
        boolean term = lexicon.label(label.text())
                .filter(found -> found.meaning().free() == FreeMeaning.TERM_GOALS)
                .isPresent();
        return term ? Period.TERM : lexicon.period(label.text());
    }

    private CellValue amount(AmountGuess.Amount amount) {
        String item = amount.total() ? null : amount.item();
        return switch (amount.kind()) {
            case BUDGET -> CellValue.of(amount.total() ? Field.TOTAL : Field.SOURCE, item);
            case TERM -> own(amount.total() ? FreeMeaning.TERM_TOTAL : FreeMeaning.TERM_SOURCE, amount.place(), item);
            case INITIAL ->
                own(amount.total() ? FreeMeaning.INITIAL_TOTAL : FreeMeaning.INITIAL_SOURCE, amount.place(), item);
            case EXECUTED ->
                own(amount.total() ? FreeMeaning.EXECUTED_TOTAL : FreeMeaning.EXECUTED_SOURCE, amount.place(), item);
            case POINTS ->
                amount.total() ? CellValue.of(Field.EXECUTION_WEIGHT, null) : own(null, amount.place(), null);
            case RATE -> own(amount.total() ? FreeMeaning.EXECUTION_RATE : null, amount.place(), null);
            case SCORE -> own(amount.total() ? FreeMeaning.SCORE : null, amount.place(), null);
        };
    }

    /** A field of the form's own. */
    private CellValue own(@Nullable FreeMeaning meaning, ValueContext value, @Nullable String item) {
        ExampleCell cell = value.value();
        String label = name(value);
        if (ValueText.ticked(cell.text())) {
            return CellValue.of(
                    free.of(meaning, label, FreeFieldType.TICK, item, null, ValueText.options(cell.text())));
        }
        List<String> choices = value.label() == null
                ? List.of()
                : ValueText.choices(value.label().text());
        if (!choices.isEmpty()) {
            return CellValue.of(free.of(meaning, label, FreeFieldType.CHOICE, item, null, choices));
        }
        FreeFieldType type = type(meaning, value);
        String format =
                type == FreeFieldType.DATE ? ValueText.dateFormat(cell.text()).orElse(null) : null;
        return CellValue.of(free.of(meaning, label, type, item, format, List.of()));
    }

    private FreeFieldType type(@Nullable FreeMeaning meaning, ValueContext value) {
        ExampleCell named = value.head() == null ? value.label() : value.head();
        if (meaning != null) {
            switch (meaning) {
                case TERM_TOTAL, TERM_SOURCE, INITIAL_TOTAL, INITIAL_SOURCE, EXECUTED_TOTAL, EXECUTED_SOURCE -> {
                    return FreeFieldType.MONEY;
                }
                case TERM_GOALS, ACHIEVED_GOALS, CAUSE -> {
                    return FreeFieldType.LONG_TEXT;
                }
                case SCORE, SCORE_TOTAL -> {
                    return FreeFieldType.SCORE;
                }
                case EXECUTION_RATE -> {
                    return FreeFieldType.PERCENT;
                }
                case START_DATE, END_DATE -> {
                    return ValueText.date(value.value()) || value.value().blank()
                            ? FreeFieldType.DATE
                            : FreeFieldType.TEXT;
                }
                case ACTUAL_VALUE -> {
                    return FreeFieldType.TEXT;
                }
            }
        }
        FreeFieldType byLabel =
                named == null ? null : lexicon.type(named.text()).orElse(null);
        return ValueText.type(value.value(), byLabel, value.in(lexicon::ofMoney));
    }

    /** How the field is called: by its row and column where it has both. */
    private String name(ValueContext value) {
        List<String> parts = new ArrayList<>();
        if (value.label() != null) {
            parts.add(LabelText.item(value.label().text()));
        }
        if (value.head() != null) {
            parts.add(LabelText.item(value.head().text()));
        }
        parts.removeIf(String::isBlank);
        return parts.isEmpty() ? Folding.bare(value.value().place().key()) : String.join("／", parts);
    }
}
