package dev.mubiao.prereview.measure;

/**
 * What an indicator measures.
 *
 * @param named what the end of the name says alone: a share, an opinion, or unclear
 * @param object what is counted, measured or asked, without verbs, years and words of measure; may be empty
 */
public record IndicatorMeasure(MeasureKind kind, MeasureKind named, String object, Direction better) {}
