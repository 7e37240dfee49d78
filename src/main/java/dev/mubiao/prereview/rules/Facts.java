package dev.mubiao.prereview.rules;

import java.util.Set;

/** Tells what an indicator counts, whatever words it is dressed in. */
final class Facts {

    private Facts() {}

    /** The name without words that change nothing: {@code 开展志愿者服务活动的次数} counts the same as {@code 志愿服务活动}. */
    static String key(String name, Lexicon words) {
        return words.without(WordList.NOISE, Texts.letters(name));
    }

    /** The word for places that the name ends in, such as 行政村; empty if it is none. */
    static String entity(String fact, Lexicon words) {
        for (String entity : words.words(WordList.ENTITY)) {
            if (fact.endsWith(entity)) {
                return entity;
            }
        }
        return "";
    }

    /** Pairs of characters of the text that say something, generic words left out. */
    static Set<Integer> telling(String text, Lexicon words) {
        return Texts.pairs(words.without(WordList.GENERIC, Texts.letters(text)));
    }
}
