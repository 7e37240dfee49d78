package dev.mubiao.prereview.model;

/**
 * A place that a finding speaks of.
 *
 * @param cell as {@link dev.mubiao.targets.content.CellKeys} names it
 * @param text what stands there, empty if nothing does
 */
public record SheetLocation(String cell, String text) {}
