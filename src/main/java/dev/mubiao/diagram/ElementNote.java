package dev.mubiao.diagram;

/**
 * A note that a viewer or modeler shows at one element, such as a lint finding.
 *
 * @param severity {@code error} or {@code warning}
 */
public record ElementNote(String element, String severity, String text) {}
