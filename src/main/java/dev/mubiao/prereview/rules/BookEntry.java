package dev.mubiao.prereview.rules;

/**
 * One thing in a rule book that is changed by itself: a rule, a word list or a threshold.
 *
 * @param name id of the rule, or name of the list or threshold
 */
public record BookEntry(Kind kind, String name) {

    public enum Kind {
        RULE("rule"),
        WORDS("words"),
        THRESHOLD("threshold");

        private final String family;

        Kind(String family) {
            this.family = family;
        }
    }

    public static BookEntry rule(String id) {
        return new BookEntry(Kind.RULE, id);
    }

    public static BookEntry of(WordList list) {
        return new BookEntry(Kind.WORDS, list.name());
    }

    public static BookEntry of(Threshold threshold) {
        return new BookEntry(Kind.THRESHOLD, threshold.name());
    }

    /** Key of its title in the message bundles. */
    public String titleKey() {
        return "prereview." + kind.family + "." + name;
    }
}
