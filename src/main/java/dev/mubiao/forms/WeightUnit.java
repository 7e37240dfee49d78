package dev.mubiao.forms;

/** What weights are counted in. */
public enum WeightUnit {
    PERCENT,
    POINTS
}
