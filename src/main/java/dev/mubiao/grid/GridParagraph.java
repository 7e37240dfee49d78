package dev.mubiao.grid;

/**
 * A text outside of tables.
 *
 * @param text never blank
 * @param heading whether the document itself marks it as a title: by its style, or by a short bold or centred line
 */
public record GridParagraph(CellAddress address, String text, boolean heading) implements GridBlock {}
