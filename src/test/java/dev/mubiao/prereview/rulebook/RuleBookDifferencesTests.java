package dev.mubiao.prereview.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.model.RuleBookEntry;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleBookDifferencesTests {

    private static final RuleBook STANDARD = RuleBook.standard();

    @Test
    void nothingIsStoredOfTheStandard() {
        assertThat(stored(STANDARD)).isEmpty();
        assertThat(RuleBookDifferences.apply(Map.of(), STANDARD)).isEqualTo(STANDARD);
    }

    @Test
    void everyKindOfChangeComesBack() {
        RuleBook mine = STANDARD.with(
                        "PR-106",
                        STANDARD.rule("PR-106")
                                .with("empty", Severity.ERROR)
                                .enabled(false)
                                .inForms(List.of("hangu-2025")))
                .with(WordList.SENSITIVE, List.of("绝密", "机密", "暗语"))
                .with(Threshold.LOW_RATE, new BigDecimal("75.5"));

        Map<RuleBookEntry, String> stored = stored(mine);

        assertThat(stored)
                .containsOnlyKeys(
                        RuleBookEntry.rule("PR-106"),
                        RuleBookEntry.of(WordList.SENSITIVE),
                        RuleBookEntry.of(Threshold.LOW_RATE));
        assertThat(RuleBookDifferences.apply(stored, STANDARD)).isEqualTo(mine);
    }

    @Test
    void onlyTheChangedCaseAndTheChangedWordsAreStored() {
        RuleBook mine = STANDARD.with("PR-106", STANDARD.rule("PR-106").with("empty", Severity.ERROR))
                .with(WordList.TIME, with(STANDARD.words(WordList.TIME), "到期"));

        Map<RuleBookEntry, String> stored = stored(mine);

        assertThat(stored.get(RuleBookEntry.rule("PR-106"))).isEqualTo("{\"cases\":{\"empty\":\"ERROR\"}}");
        assertThat(stored.get(RuleBookEntry.of(WordList.TIME))).isEqualTo("{\"added\":[\"到期\"],\"removed\":[]}");
    }

    @Test
    void aLaterStandardImprovesWhateverWasNotChanged() {
        RuleBook mine = STANDARD.with("PR-106", STANDARD.rule("PR-106").with("empty", Severity.ERROR))
                .with(WordList.PERIOD, with(STANDARD.words(WordList.PERIOD), "到期"));
        RuleBook later = STANDARD.with("PR-106", STANDARD.rule("PR-106").with("placeholder", Severity.WARNING))
                .with(WordList.PERIOD, with(STANDARD.words(WordList.PERIOD), "工期"))
                .with(Threshold.LOW_RATE, new BigDecimal("65"));

        RuleBook merged = RuleBookDifferences.apply(stored(mine), later);

        assertThat(merged.rule("PR-106").cases())
                .containsEntry("empty", Severity.ERROR)
                .containsEntry("placeholder", Severity.WARNING);
        assertThat(merged.words(WordList.PERIOD)).contains("到期", "工期");
        assertThat(merged.number(Threshold.LOW_RATE)).isEqualTo(new BigDecimal("65"));
    }

    @Test
    void whatALaterProgramNoLongerKnowsIsPassedOver() {
        Map<RuleBookEntry, String> stored = Map.of(
                RuleBookEntry.rule("PR-999"),
                "{\"enabled\":false,\"cases\":{}}",
                RuleBookEntry.rule("PR-106"),
                "{\"cases\":{\"gone\":\"ERROR\"}}",
                new RuleBookEntry(RuleBookEntry.Kind.WORDS, "GONE"),
                "{\"added\":[\"词\"],\"removed\":[]}",
                new RuleBookEntry(RuleBookEntry.Kind.THRESHOLD, "GONE"),
                "7");

        assertThat(RuleBookDifferences.apply(stored, STANDARD)).isEqualTo(STANDARD);
    }

    @Test
    void orderOfWordsAndFormsIsNoDifference() {
        List<String> words = new ArrayList<>(STANDARD.words(WordList.TIME));
        Collections.reverse(words);
        List<String> forms = new ArrayList<>(STANDARD.rule("PR-103").forms());
        Collections.reverse(forms);
        RuleBook mine = STANDARD.with(WordList.TIME, words)
                .with("PR-103", STANDARD.rule("PR-103").inForms(forms));

        assertThat(mine.differences(STANDARD)).isEmpty();
    }

    private static Map<RuleBookEntry, String> stored(RuleBook book) {
        Map<RuleBookEntry, String> stored = new LinkedHashMap<>();
        book.differences(STANDARD).forEach(entry -> stored.put(entry, RuleBookDifferences.of(entry, STANDARD, book)));
        return stored;
    }

    private static List<String> with(List<String> words, String word) {
        List<String> more = new ArrayList<>(words);
        more.add(word);
        return more;
    }
}
