package dev.mubiao.prereview.language;

import java.math.BigDecimal;

/** The numbers that rules compare with. Their values are data; the title is {@code prereview.threshold.<NAME>}. */
public enum Threshold {
    /** Fewest level-3 indicators of a target. */
    FEWEST_INDICATORS(1, 50, 0),
    /** Highest weight of one indicator, in points. */
    HIGHEST_WEIGHT(1, 100, 2),
    /** How far, in percent, a level-1 weight may be off its usual share. */
    WEIGHT_SHARE_OFF(0, 100, 0),
    /** From which similarity of names, in percent, two rows with one value are the same. */
    SIMILAR_NAMES(1, 100, 0),
    /** From which similarity, in percent, a phrase of a text is taken to speak of an indicator. */
    SIMILAR_PHRASE(1, 100, 0),
    /** Share of the budget, in percent, from which itemised amounts are taken to be all of it. */
    ITEMISED_SHARE(0, 100, 2),
    /** Difference, in percent, up to which a calculation is only rounded. */
    ROUNDING(0, 100, 2),
    /** Fewest characters of a name that is specific enough to be compared between targets. */
    SPECIFIC_NAME(1, 100, 0),
    /** Targets of one unit with the same spending plan before it is called a pattern. */
    SAME_PLANS(2, 1000, 0),
    /** Lowest rate, in percent, that is not plainly low. */
    LOW_RATE(0, 100, 2);

    private final int lowest;
    private final int highest;
    private final int decimals;

    Threshold(int lowest, int highest, int decimals) {
        this.lowest = lowest;
        this.highest = highest;
        this.decimals = decimals;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    /** How many decimal places it may have. */
    public int decimals() {
        return decimals;
    }

    public boolean allows(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(lowest)) >= 0
                && number.compareTo(BigDecimal.valueOf(highest)) <= 0
                && number.stripTrailingZeros().scale() <= decimals;
    }
}
