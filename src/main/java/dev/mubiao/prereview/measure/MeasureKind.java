package dev.mubiao.prereview.measure;

/** What the value of an indicator says. */
public enum MeasureKind {
    /** How much of something countable, in per cent. */
    SHARE,
    /** A difference from an earlier state. */
    CHANGE,
    COUNT,
    PEOPLE,
    /** Who comes twice counts twice. */
    PERSON_TIMES,
    /** How often in all. */
    TIMES,
    /** How often in each span of time. */
    FREQUENCY,
    /** A figure that nobody adds up: a ratio that is no share, a density, a temperature. */
    COEFFICIENT,
    INDEX,
    GRADE,
    /** An amount for all. */
    MONEY,
    /** An amount for each of something. */
    MONEY_PER,
    AREA,
    LENGTH,
    WEIGHT,
    VOLUME,
    POINT_IN_TIME,
    SPAN_OF_TIME,
    YES_NO,
    /** What people think of something. */
    OPINION,
    /** Words that no reader could check. */
    UNCLEAR;

    /** Whether it says how much there is of something. */
    public boolean quantity() {
        return switch (this) {
            case COUNT, PEOPLE, PERSON_TIMES, TIMES, FREQUENCY, AREA, LENGTH, WEIGHT, VOLUME -> true;
            default -> false;
        };
    }

    public boolean time() {
        return this == POINT_IN_TIME || this == SPAN_OF_TIME;
    }
}
