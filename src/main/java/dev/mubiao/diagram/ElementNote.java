package dev.mubiao.diagram;

/**
 * Something to be said of one element.
 *
 * @param severity {@code error} or {@code warning}
 */
public record ElementNote(String element, String severity, String text) {}
