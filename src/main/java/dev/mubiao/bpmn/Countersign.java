package dev.mubiao.bpmn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How several signers decide one step together (会签), as its property {@code countersign} says it.
 *
 * @param percent the least part of the signers that must agree, 1 to 100; only for {@link Kind#RATIO}
 */
public record Countersign(Kind kind, int percent) {

    public static final Countersign ALL = new Countersign(Kind.ALL, 100);
    public static final Countersign ANY = new Countersign(Kind.ANY, 0);
    public static final Countersign SEQUENCE = new Countersign(Kind.SEQUENCE, 100);

    /** When a step is agreed. */
    public enum Kind {
        /** When everybody agreed, in any order. */
        ALL,
        /** When the first agreed. */
        ANY,
        /** When everybody agreed, one after the other. */
        SEQUENCE,
        /** When a part of the signers agreed. */
        RATIO
    }

    private static final Pattern RATIO = Pattern.compile("ratio:([1-9]\\d?|100)");

    public static Countersign ratio(int percent) {
        return new Countersign(Kind.RATIO, percent);
    }

    /** @throws IllegalArgumentException unless it is all, any, sequence, or ratio:1 to ratio:100 */
    static Countersign of(String word) {
        Matcher ratio = RATIO.matcher(word);
        if (ratio.matches()) {
            return ratio(Integer.parseInt(ratio.group(1)));
        }
        return switch (word) {
            case "all" -> ALL;
            case "any" -> ANY;
            case "sequence" -> SEQUENCE;
            default -> throw new IllegalArgumentException("no way to countersign: " + word);
        };
    }

    /** As models write it. */
    public String word() {
        return kind == Kind.RATIO ? "ratio:" + percent : kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether so many are enough. */
    public boolean agreed(int agreeing, int signers) {
        return switch (kind) {
            case ALL, SEQUENCE -> agreeing == signers;
            case ANY -> agreeing > 0;
            case RATIO -> agreeing * 100 >= percent * signers;
        };
    }

    /** Whether, with so many against it, it can no longer be agreed. */
    public boolean lost(int against, int signers) {
        return kind == Kind.RATIO ? (signers - against) * 100 < percent * signers : against > 0;
    }
}
