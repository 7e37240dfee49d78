package dev.mubiao.workflow;

/**
 * A cell that an opinion is about.
 *
 * @param place key of the cell, as {@link dev.mubiao.targets.CellKeys} makes it
 * @param comment what is wrong there, may be empty
 */
public record PointedCell(String place, String comment) {}
