package dev.mubiao.approval.signoff;

/**
 * A cell that an opinion is about.
 *
 * @param place key of the cell, as {@link dev.mubiao.targets.content.CellKeys} makes it
 * @param comment what is wrong there, may be empty
 */
public record PointedCell(String place, String comment) {}
