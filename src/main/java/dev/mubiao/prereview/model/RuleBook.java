package dev.mubiao.prereview.model;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.mubiao.platform.Criterion;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The data of all rules: severities, scope, words and thresholds.
 *
 * @param rules by id, in the order of the catalogue
 */
public record RuleBook(
        Map<String, RuleSettings> rules, Map<WordList, List<String>> words, Map<Threshold, BigDecimal> thresholds) {

    private static final String RULES = "/prereview/rules.yaml";
    private static final String WORDS = "/prereview/words.yaml";

    public RuleBook {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        Map<WordList, List<String>> lists = new EnumMap<>(WordList.class);
        words.forEach((list, each) -> lists.put(list, List.copyOf(each)));
        words = Collections.unmodifiableMap(lists);
        thresholds = Collections.unmodifiableMap(new EnumMap<>(thresholds));
    }

    /** The book that the program comes with. */
    public static RuleBook standard() {
        return Standard.BOOK;
    }

    /** Whether a rule is used in this form by its id. */
    public boolean names(String form) {
        return rules.values().stream()
                .flatMap(rule -> rule.forms().stream())
                .anyMatch(named -> named.equals(form) || named.startsWith(form + ":"));
    }

    public RuleBook with(String id, RuleSettings rule) {
        Map<String, RuleSettings> changed = new LinkedHashMap<>(rules);
        changed.put(id, rule);
        return new RuleBook(changed, words, thresholds);
    }

    public RuleBook with(WordList list, List<String> wanted) {
        Map<WordList, List<String>> changed = new EnumMap<>(words);
        changed.put(list, wanted);
        return new RuleBook(rules, changed, thresholds);
    }

    public RuleBook with(Threshold threshold, BigDecimal number) {
        Map<Threshold, BigDecimal> changed = new EnumMap<>(thresholds);
        changed.put(threshold, number);
        return new RuleBook(rules, words, changed);
    }

    /** What says something else than in the other book, as far as both have it. Order of words and forms means nothing. */
    public Set<RuleBookEntry> differences(RuleBook other) {
        Set<RuleBookEntry> entries = new LinkedHashSet<>();
        rules.forEach((id, rule) -> {
            RuleSettings theirs = other.rules.get(id);
            if (theirs != null && !rule.sameAs(theirs)) {
                entries.add(RuleBookEntry.rule(id));
            }
        });
        words.forEach((list, each) -> {
            if (!Set.copyOf(each).equals(Set.copyOf(other.words(list)))) {
                entries.add(RuleBookEntry.of(list));
            }
        });
        thresholds.forEach((threshold, number) -> {
            if (number.compareTo(other.number(threshold)) != 0) {
                entries.add(RuleBookEntry.of(threshold));
            }
        });
        return entries;
    }

    /** This book with what another one says about some entries. */
    public RuleBook taking(Collection<RuleBookEntry> entries, RuleBook from) {
        RuleBook book = this;
        for (RuleBookEntry entry : entries) {
            book = switch (entry.kind()) {
                case RULE -> book.with(entry.name(), from.rule(entry.name()));
                case WORDS -> book.with(WordList.valueOf(entry.name()), from.words(WordList.valueOf(entry.name())));
                case THRESHOLD ->
                    book.with(Threshold.valueOf(entry.name()), from.number(Threshold.valueOf(entry.name())));
            };
        }
        return book;
    }

    /** @throws NullPointerException if there is no such rule */
    public RuleSettings rule(String id) {
        return Objects.requireNonNull(rules.get(id), id);
    }

    public List<String> words(WordList list) {
        return words.getOrDefault(list, List.of());
    }

    public BigDecimal number(Threshold threshold) {
        return Objects.requireNonNull(thresholds.get(threshold), threshold.name());
    }

    /** Read once: it is part of the program. */
    private static final class Standard {
        static final RuleBook BOOK = load();
    }

    private static RuleBook load() {
        RulesFile rules = read(RULES, RulesFile.class);
        WordsFile words = read(WORDS, WordsFile.class);
        Map<String, RuleSettings> entries = new LinkedHashMap<>();
        rules.rules().forEach((id, rule) -> entries.put(id, rule.entry()));
        return new RuleBook(entries, words.words(), words.thresholds());
    }

    public Lexicon lexicon() {
        return new Lexicon(words, thresholds);
    }

    private record RulesFile(Map<String, RuleText> rules) {}

    private record RuleText(
            Criterion criterion, boolean assisted, @Nullable List<String> forms, Map<String, Severity> cases) {

        RuleSettings entry() {
            return new RuleSettings(criterion, assisted, true, forms == null ? List.of() : forms, cases);
        }
    }

    private record WordsFile(Map<WordList, List<String>> words, Map<Threshold, BigDecimal> thresholds) {}

    private static <T> T read(String file, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(RuleBook.class.getResourceAsStream(file))) {
            return YAMLMapper.builder()
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
