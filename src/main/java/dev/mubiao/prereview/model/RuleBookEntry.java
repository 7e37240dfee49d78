package dev.mubiao.prereview.model;

import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;

/**
 * An entry of a rule book that is edited and stored by itself: a rule, a word list or a threshold.
 *
 * @param name id of the rule, or name of the list or threshold
 */
public record RuleBookEntry(Kind kind, String name) {

    public enum Kind {
        RULE("rule"),
        WORDS("words"),
        THRESHOLD("threshold");

        private final String family;

        Kind(String family) {
            this.family = family;
        }
    }

    public static RuleBookEntry rule(String id) {
        return new RuleBookEntry(Kind.RULE, id);
    }

    public static RuleBookEntry of(WordList list) {
        return new RuleBookEntry(Kind.WORDS, list.name());
    }

    public static RuleBookEntry of(Threshold threshold) {
        return new RuleBookEntry(Kind.THRESHOLD, threshold.name());
    }

    /** Key of its title in the message bundles. */
    public String titleKey() {
        return "prereview." + kind.family + "." + name;
    }
}
