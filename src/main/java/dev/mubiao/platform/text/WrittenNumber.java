package dev.mubiao.platform.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them; every reader of amounts, values, weights and numbers in texts uses this grammar.
 * A comma separates thousands or the text is no number: {@code 260,000} is one, {@code 12,5} is none, for nobody knows
 * whether 12.5 or 125 is meant.
 */
public final class WrittenNumber {

    /**
     * Regular expression of a number without a sign inside a {@linkplain Folding#narrow narrow} text: not a part of
     * another group of digits, commas and points. At most 18 digits before and 18 behind the point, no group of its own,
     * and no step back into a number that was read.
     */
    public static final String INSIDE = "(?<![0-9.])(?<![0-9],)"
            + "(?>[0-9]{1,3}(?:,[0-9]{3}){1,5}(?![0-9])|[0-9]{1,18})(?:\\.[0-9]{1,18}+)?+(?![0-9]|[.,][0-9])";

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:" + INSIDE + "|\\.[0-9]{1,18})");
    private static final Pattern GROUPS = Pattern.compile("[0-9][0-9.,]*+");
    private static final Pattern AT_THE_END = Pattern.compile("(?<![.,])[.,]++$");
    private static final int LONGEST = 48;
    private static final char MINUS = '-';

    private WrittenNumber() {}

    /**
     * The number that a text is and nothing else, in any width, with any sign of minus and with thousands separators.
     * Nothing for other texts, for white space inside and for numbers that are too long.
     */
    public static Optional<BigDecimal> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plainMinus(Folding.narrow(text).strip());
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace(",", ""))) : Optional.empty();
    }

    /** Whether a comma stands between digits of the text where it does not separate thousands. */
    public static boolean hasMisplacedComma(String text) {
        return GROUPS.matcher(Folding.narrow(text))
                .results()
                .map(MatchResult::group)
                .map(group -> AT_THE_END.matcher(group).replaceAll(""))
                .anyMatch(group -> group.indexOf(',') >= 0 && of(group).isEmpty());
    }

    /** Hyphens, the mathematical minus and the short dash: what stands for minus before a number. */
    public static boolean isMinus(int character) {
        return character == MINUS
                || character >= 0x2010 && character <= 0x2013
                || character == 0x207B
                || character == 0x2212
                || character == 0xFE63
                || character == 0xFF0D;
    }

    private static String plainMinus(String text) {
        return !text.isEmpty() && isMinus(text.charAt(0)) ? MINUS + text.substring(1) : text;
    }
}
