package dev.mubiao.prereview.rules;

/** The numbers that rules compare with. Their values are data; the title is {@code prereview.threshold.<NAME>}. */
public enum Threshold {
    /** Fewest level-3 indicators of a target. */
    FEWEST_INDICATORS,
    /** Highest weight of one indicator, in points. */
    HIGHEST_WEIGHT,
    /** How far, in percent, a level-1 weight may be off its usual share. */
    WEIGHT_SHARE_OFF,
    /** From which similarity of names, in percent, two rows with one value are the same. */
    SIMILAR_NAMES,
    /** From which similarity, in percent, a phrase of a text is taken to speak of an indicator. */
    SIMILAR_PHRASE,
    /** Share of the budget, in percent, from which itemised amounts are taken to be all of it. */
    ITEMISED_SHARE,
    /** Difference, in percent, up to which a calculation is only rounded. */
    ROUNDING,
    /** Fewest characters of a name that is specific enough to be compared between targets. */
    SPECIFIC_NAME,
    /** Targets of one unit with the same spending plan before it is called a pattern. */
    SAME_PLANS,
    /** Lowest rate, in percent, that is not plainly low. */
    LOW_RATE
}
