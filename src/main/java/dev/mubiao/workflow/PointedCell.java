package dev.mubiao.workflow;

/**
 * A cell that an opinion is about.
 *
 * @param place field of the header, or {@code indicators/3/value} for a cell of the third indicator
 * @param comment what is wrong there, may be empty
 */
public record PointedCell(String place, String comment) {}
