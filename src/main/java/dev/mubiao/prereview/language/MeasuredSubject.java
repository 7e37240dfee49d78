package dev.mubiao.prereview.language;

import dev.mubiao.platform.text.Folding;
import java.util.Set;

/**
 * Tells what an indicator's name measures, whatever wording it uses, so that two indicators of one thing are
 * recognised.
 */
public final class MeasuredSubject {

    private MeasuredSubject() {}

    /** The name without words that change nothing: {@code 开展志愿者服务活动的次数} counts the same as {@code 志愿服务活动}. */
    public static String key(String name, Lexicon words) {
        return words.without(WordList.NOISE, Folding.letters(name));
    }

    /** The word for places that the name ends in, such as 行政村; empty if it is none. */
    public static String entity(String fact, Lexicon words) {
        for (String entity : words.words(WordList.ENTITY)) {
            if (fact.endsWith(entity)) {
                return entity;
            }
        }
        return "";
    }

    /** Pairs of characters of the text that say something, generic words left out. */
    public static Set<Integer> telling(String text, Lexicon words) {
        return TextSimilarity.pairs(words.without(WordList.GENERIC, Folding.letters(text)));
    }
}
