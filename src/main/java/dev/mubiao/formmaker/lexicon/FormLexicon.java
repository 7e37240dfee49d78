package dev.mubiao.formmaker.lexicon;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.forms.layout.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What words on forms mean. */
public final class FormLexicon {

    public static final FormLexicon STANDARD = load();

    /** A longer label is a sentence. */
    public static final int LONGEST_LABEL = 24;

    /** Shorter words stand in too many others. */
    private static final int LEAST_PART = 3;

    /** How much a label may have beside the word that it holds. */
    private static final int MOST_BESIDE = 6;

    private final FormWords data;
    private final Map<String, FormWords.Label> labels = new HashMap<>();
    private final Map<String, FormWords.Column> columns = new HashMap<>();
    private final Map<String, AmountKind> amounts = new HashMap<>();
    private final Set<String> totals;
    private final Set<String> groups;
    private final Set<String> closing;
    private final Set<String> fixed;

    private FormLexicon(FormWords data) {
        this.data = data;
        data.labels().forEach(label -> label.words().forEach(word -> labels.put(LabelText.name(word), label)));
        data.columns().forEach(column -> column.words().forEach(word -> columns.put(LabelText.name(word), column)));
        data.amounts().forEach(each -> each.words().forEach(word -> amounts.put(word, each.amount())));
        this.totals = Set.copyOf(data.totals());
        this.groups = Set.copyOf(data.groups());
        this.closing = Set.copyOf(data.closing());
        this.fixed = data.fixed().stream().map(LabelText::bare).collect(Collectors.toSet());
    }

    private static FormLexicon load() {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
        try (InputStream in = FormLexicon.class.getResourceAsStream("/formmaker/lexicon.yaml")) {
            return new FormLexicon(mapper.readValue(Objects.requireNonNull(in, "lexicon"), FormWords.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a label means. @param sure whether it is the word itself, not one that holds it */
    public record Found<T>(T meaning, boolean sure) {}

    public Optional<Found<FormWords.Label>> label(String text) {
        return find(labels, text);
    }

    public Optional<FormWords.Column> column(String text) {
        return find(columns, text).map(Found::meaning);
    }

    public Optional<AmountKind> amount(String text) {
        return find(amounts, text)
                .map(Found::meaning)
                .or(() -> period(text) == Period.TERM ? Optional.of(AmountKind.TERM) : Optional.empty());
    }

    private static <T> Optional<Found<T>> find(Map<String, T> words, String text) {
        String name = LabelText.name(text);
        T exact = words.get(name);
        if (exact != null || name.length() > LONGEST_LABEL) {
            return Optional.ofNullable(exact).map(meaning -> new Found<>(meaning, true));
        }
        return words.keySet().stream()
                .filter(word -> word.length() >= LEAST_PART
                        && name.length() <= word.length() + MOST_BESIDE
                        && (name.startsWith(word) || name.endsWith(word)))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(word -> new Found<>(Objects.requireNonNull(words.get(word)), false));
    }

    /** Whether a label is one of all the money. */
    public boolean total(String text) {
        String name = LabelText.name(text);
        return totals.contains(name) || name.endsWith("资金总额") || name.endsWith("总金额");
    }

    public boolean source(String text) {
        return holds(data.sources(), LabelText.bare(text));
    }

    public boolean expenditure(String text) {
        return data.expenditures().contains(LabelText.name(text));
    }

    public boolean ofIncome(String group) {
        return holds(data.income(), LabelText.name(group));
    }

    public boolean ofExpenditure(String group) {
        return holds(data.expenditure(), LabelText.name(group));
    }

    public boolean ofPlan(String group) {
        return holds(data.plans(), LabelText.name(group));
    }

    public boolean ofList(String group) {
        return holds(data.lists(), LabelText.name(group));
    }

    public boolean ofMoney(String text) {
        return holds(data.money(), LabelText.name(text));
    }

    public boolean group(String text) {
        return groups.contains(LabelText.name(text));
    }

    public boolean closing(String text) {
        return closing.contains(LabelText.name(text));
    }

    public boolean note(String text) {
        String bare = LabelText.bare(text);
        return data.notes().stream().anyMatch(word -> bare.startsWith(word + ":") || bare.startsWith(word + "1"));
    }

    /** Whether the text stands in a place that takes no value. */
    public boolean fixed(String text) {
        return fixed.contains(LabelText.bare(text));
    }

    /** Null if the words do not say. */
    @Nullable
    public Period period(String text) {
        String bare = LabelText.bare(text);
        if (holds(data.periods().getOrDefault(Period.TERM, List.of()), bare)) {
            return Period.TERM;
        }
        return holds(data.periods().getOrDefault(Period.YEAR, List.of()), bare) ? Period.YEAR : null;
    }

    public Optional<FreeFieldType> type(String label) {
        String name = LabelText.name(label);
        return data.types().stream()
                .filter(type -> type.words().stream().anyMatch(name::endsWith))
                .map(FormWords.Type::type)
                .findFirst();
    }

    /** Whether the text ends as labels do. */
    public boolean labelLike(String text) {
        String name = LabelText.name(text);
        return data.endings().stream().anyMatch(name::endsWith);
    }

    public List<IndicatorLevel> levels() {
        return data.levels();
    }

    public List<String> units() {
        return data.units();
    }

    private static boolean holds(Collection<String> words, String text) {
        return words.stream().anyMatch(text::contains);
    }
}
