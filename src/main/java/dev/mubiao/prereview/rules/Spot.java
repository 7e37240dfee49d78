package dev.mubiao.prereview.rules;

/**
 * A place that a finding speaks of.
 *
 * @param cell as {@link dev.mubiao.targets.CellKeys} names it
 * @param text what stands there, empty if nothing does
 */
public record Spot(String cell, String text) {}
