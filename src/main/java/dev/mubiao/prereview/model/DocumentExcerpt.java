package dev.mubiao.prereview.model;

import java.util.List;

/**
 * The part of a document that a sheet was read from; empty once it is a draft of its own.
 *
 * @param firstLine number of the first line in the document, from 1
 */
public record DocumentExcerpt(int firstLine, List<String> lines) {

    public static final DocumentExcerpt NONE = new DocumentExcerpt(0, List.of());

    public DocumentExcerpt {
        lines = List.copyOf(lines);
    }

    public SheetLocation spot(int index, String text) {
        return SheetLocation.line(firstLine + index, text);
    }
}
