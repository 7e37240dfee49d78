package dev.mubiao.prereview.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.model.RuleBookEntry;
import dev.mubiao.prereview.model.RuleSettings;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a book differs from the standard, in JSON: single severities and single words, so that all others stay what the
 * program's later versions say. What the program no longer knows is passed over.
 */
final class RuleBookDifferences {

    private static final JsonMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RuleBookDifferences() {}

    record RuleDifference(
            @Nullable Boolean enabled, @Nullable List<String> forms, Map<String, Severity> cases) {}

    record WordDifference(List<String> added, List<String> removed) {}

    /** How one entry differs. */
    static String of(RuleBookEntry entry, RuleBook standard, RuleBook book) {
        return write(
                switch (entry.kind()) {
                    case RULE -> rule(standard.rule(entry.name()), book.rule(entry.name()));
                    case WORDS ->
                        words(
                                standard.words(WordList.valueOf(entry.name())),
                                book.words(WordList.valueOf(entry.name())));
                    case THRESHOLD -> book.number(Threshold.valueOf(entry.name()));
                });
    }

    static RuleBook apply(Map<RuleBookEntry, String> differences, RuleBook standard) {
        RuleBook book = standard;
        for (Map.Entry<RuleBookEntry, String> each : differences.entrySet()) {
            RuleBookEntry entry = each.getKey();
            String json = each.getValue();
            book = switch (entry.kind()) {
                case RULE -> withRule(book, entry.name(), read(json, RuleDifference.class));
                case WORDS -> withWords(book, entry.name(), read(json, WordDifference.class));
                case THRESHOLD -> withNumber(book, entry.name(), read(json, BigDecimal.class));
            };
        }
        return book;
    }

    private static RuleDifference rule(RuleSettings standard, RuleSettings mine) {
        Map<String, Severity> cases = new LinkedHashMap<>(mine.cases());
        cases.entrySet().removeAll(standard.cases().entrySet());
        return new RuleDifference(
                mine.enabled() == standard.enabled() ? null : mine.enabled(),
                Set.copyOf(mine.forms()).equals(Set.copyOf(standard.forms())) ? null : mine.forms(),
                cases);
    }

    private static WordDifference words(List<String> standard, List<String> mine) {
        return new WordDifference(without(mine, standard), without(standard, mine));
    }

    private static RuleBook withRule(RuleBook book, String id, RuleDifference difference) {
        RuleSettings rule = book.rules().get(id);
        if (rule == null) {
            return book;
        }
        RuleSettings changed = rule.enabled(Objects.requireNonNullElse(difference.enabled(), rule.enabled()))
                .inForms(Objects.requireNonNullElse(difference.forms(), rule.forms()));
        for (Map.Entry<String, Severity> kase : difference.cases().entrySet()) {
            if (rule.cases().containsKey(kase.getKey())) {
                changed = changed.with(kase.getKey(), kase.getValue());
            }
        }
        return book.with(id, changed);
    }

    private static RuleBook withWords(RuleBook book, String name, WordDifference difference) {
        return constant(WordList.values(), name)
                .map(list -> book.with(
                        list,
                        Stream.concat(
                                        without(book.words(list), difference.removed()).stream(),
                                        without(difference.added(), book.words(list)).stream())
                                .toList()))
                .orElse(book);
    }

    private static RuleBook withNumber(RuleBook book, String name, BigDecimal number) {
        return constant(Threshold.values(), name)
                .map(threshold -> book.with(threshold, number))
                .orElse(book);
    }

    private static List<String> without(List<String> words, List<String> others) {
        Set<String> known = Set.copyOf(others);
        return words.stream().filter(word -> !known.contains(word)).distinct().toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants).filter(each -> each.name().equals(name)).findFirst();
    }

    private static String write(Object difference) {
        try {
            return JSON.writeValueAsString(difference);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("difference cannot be written", e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored difference cannot be read", e);
        }
    }
}
