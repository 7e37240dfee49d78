package dev.mubiao.prereview.measure;

/** What a unit of measure measures. */
public enum Dimension {
    /** Per cent and the like. */
    SHARE,
    /** Percentage points: a difference of shares. */
    POINTS,
    PEOPLE,
    PERSON_TIMES,
    TIMES,
    MONEY,
    TIME,
    AREA,
    LENGTH,
    WEIGHT,
    VOLUME,
    ENERGY,
    TEMPERATURE,
    DATA,
    CONCENTRATION,
    SCORE,
    RANK,
    /** Pieces, by any counting word. */
    PIECES
}
