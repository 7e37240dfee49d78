package dev.mubiao.prereview.measure;

import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import java.util.regex.Pattern;

/**
 * The name of an indicator taken apart.
 *
 * @param core without brackets, years and a target that stuck to it, so that it ends in what is measured
 * @param object the core without words of measure and verbs at its ends
 */
record IndicatorName(String core, String object) {

    private static final Pattern BRACKETS = Pattern.compile("[(（〔\\[][^)）〕\\]\n]{0,80}+[)）〕\\]]");
    private static final Pattern FRONT = Pattern.compile(
            "^(?:[\"“”](?:[^\"“”]{1,8})[\"“”]|(?:19|20)[0-9]{2}年度?|本年度?|当年|全年|年度|年内|期内|以来|累计|共|是否|有无)+");
    private static final Pattern TARGET = Pattern.compile(
            "(?:达到?|不低于|不少于|不超过|控制在|[≥≤>=<])?(?<![A-Za-z0-9])(?!(?:19|20)[0-9]{2}年)[0-9][0-9.,]*(?:%|\\p{IsHan}{0,3})(?:以上|以内|以下)?$|(?:控制|与否)$");
    private static final Pattern LATIN = Pattern.compile("(?<![A-Za-z0-9.])[A-Za-z0-9.]{1,12}值?$");
    private static final int FEWEST = 2;

    static IndicatorName of(String name, Lexicon words) {
        String whole = Folding.bare(name);
        String bare = BRACKETS.matcher(whole).replaceAll("");
        String core = FRONT.matcher(bare).replaceFirst("");
        String cut = TARGET.matcher(core).replaceFirst("");
        core = cut.length() < FEWEST ? core : cut;
        return new IndicatorName(core, object(core, words));
    }

    private static String object(String core, Lexicon words) {
        String rest = core;
        String before;
        do {
            before = rest;
            rest = withoutEnd(WordList.MEASURE_NOUN, rest, words);
            rest = withoutEnd(WordList.DOING, rest, words);
            rest = withoutStart(rest, words);
            String cut = LATIN.matcher(rest).replaceFirst("");
            rest = cut.length() < FEWEST ? rest : cut;
        } while (!rest.equals(before));
        return rest;
    }

    private static String withoutEnd(WordList list, String text, Lexicon words) {
        String best = "";
        for (String word : words.words(list)) {
            if (word.length() > best.length() && text.length() - word.length() >= FEWEST && text.endsWith(word)) {
                best = word;
            }
        }
        return text.substring(0, text.length() - best.length());
    }

    private static String withoutStart(String text, Lexicon words) {
        String best = "";
        for (String word : words.words(WordList.DOING)) {
            if (word.length() > best.length()
                    && word.length() >= FEWEST
                    && text.length() - word.length() >= FEWEST
                    && text.startsWith(word)) {
                best = word;
            }
        }
        return text.substring(best.length());
    }
}
