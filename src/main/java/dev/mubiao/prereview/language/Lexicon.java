package dev.mubiao.prereview.language;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The word lists and thresholds of a rule book, made ready for looking up. */
public final class Lexicon {

    /** Steps of {@link RuleTime} for a list of words; long texts are looked at row by row, and say so themselves. */
    private static final int LOOK = 50;

    private final Map<WordList, String[]> words = new EnumMap<>(WordList.class);
    private final Map<Threshold, BigDecimal> thresholds;

    public Lexicon(Map<WordList, List<String>> words, Map<Threshold, BigDecimal> thresholds) {
        for (WordList list : WordList.values()) {
            this.words.put(list, words.getOrDefault(list, List.of()).toArray(String[]::new));
        }
        this.thresholds = new EnumMap<>(thresholds);
    }

    /** Whether a word of the list stands in the text. */
    public boolean in(WordList list, String text) {
        return first(list, text).isPresent();
    }

    /** The first word of the list that stands in the text. */
    public Optional<String> first(WordList list, String text) {
        for (String word : words(list)) {
            if (text.contains(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Whether the text is a word of the list and nothing else. */
    public boolean is(WordList list, String text) {
        for (String word : words(list)) {
            if (text.equals(word)) {
                return true;
            }
        }
        return false;
    }

    public boolean ends(WordList list, String text) {
        for (String word : words(list)) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    public boolean starts(WordList list, String text) {
        for (String word : words(list)) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** How many words of the list stand in the text, each counted once. */
    public int count(WordList list, String text) {
        int count = 0;
        for (String word : words(list)) {
            if (text.contains(word)) {
                count++;
            }
        }
        return count;
    }

    /** The text without the words of the list. */
    public String without(WordList list, String text) {
        String rest = text;
        for (String word : words(list)) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    /** The text from its first word that is no adverb: 进一步提升 says no more than 提升. */
    public String afterAdverbs(String text) {
        String rest = text;
        for (boolean more = true; more; ) {
            more = false;
            for (String adverb : words(WordList.ADVERB)) {
                if (rest.startsWith(adverb)) {
                    rest = rest.substring(adverb.length());
                    more = true;
                }
            }
        }
        return rest;
    }

    public BigDecimal number(Threshold threshold) {
        BigDecimal number = thresholds.get(threshold);
        if (number == null) {
            throw new IllegalStateException("the rule book has no " + threshold);
        }
        return number;
    }

    public int whole(Threshold threshold) {
        return number(threshold).intValue();
    }

    /** Whoever asks is about to look for each of them. */
    public String[] words(WordList list) {
        RuleTime.spend(LOOK);
        return Objects.requireNonNull(words.get(list));
    }
}
