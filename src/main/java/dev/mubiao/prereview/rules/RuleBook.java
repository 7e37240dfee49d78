package dev.mubiao.prereview.rules;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.mubiao.shared.Criterion;
import dev.mubiao.targets.SheetProblem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything about the rules that is data: severities, scope, words and thresholds.
 *
 * @param rules by id, in the order of the catalogue
 */
public record RuleBook(
        Map<String, RuleEntry> rules, Map<WordList, List<String>> words, Map<Threshold, BigDecimal> thresholds) {

    private static final String RULES = "/prereview/rules.yaml";
    private static final String WORDS = "/prereview/words.yaml";

    public RuleBook {
        rules = new LinkedHashMap<>(rules);
        words = new EnumMap<>(words);
        thresholds = new EnumMap<>(thresholds);
    }

    /** The book that the program comes with. */
    public static RuleBook standard() {
        RulesFile rules = read(RULES, RulesFile.class);
        WordsFile words = read(WORDS, WordsFile.class);
        Map<String, RuleEntry> entries = new LinkedHashMap<>();
        rules.rules().forEach((id, rule) -> entries.put(id, rule.entry()));
        return new RuleBook(entries, words.words(), words.thresholds());
    }

    Lexicon lexicon() {
        return new Lexicon(words, thresholds);
    }

    private record RulesFile(Map<String, RuleText> rules) {}

    private record RuleText(
            Criterion criterion, boolean assisted, @Nullable List<String> forms, Map<String, Severity> cases) {

        RuleEntry entry() {
            return new RuleEntry(criterion, assisted, true, forms == null ? List.of() : forms, cases);
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
