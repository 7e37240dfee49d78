package dev.mubiao.prereview.measure;

/** Which values of a measure are better. */
public enum Direction {
    MORE,
    LESS,
    /** Neither, or it cannot be told. */
    NONE
}
