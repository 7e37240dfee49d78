package dev.mubiao.diagram;

/**
 * A model as the modeler shows it.
 *
 * @param id tells it from others in the browser, where unsent work is kept
 * @param saving number of the saving that it is
 */
public record ModelerContent(String id, String name, String xml, long saving, boolean editable) {}
