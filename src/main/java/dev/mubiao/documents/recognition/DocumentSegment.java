package dev.mubiao.documents.recognition;

import java.util.List;

/**
 * The part of a document that belongs to one title.
 *
 * @param title empty if the part has none
 * @param rows without the title's
 */
public record DocumentSegment(String title, int firstLine, List<DocumentRow> rows) {

    public DocumentSegment {
        rows = List.copyOf(rows);
    }
}
