package dev.mubiao.prereview.measure;

/**
 * What an indicator measures.
 *
 * @param object what is counted, measured or asked, without verbs, years and words of measure; may be empty
 */
public record Measure(MeasureKind kind, String object, Direction better) {}
