package dev.mubiao.documents;

import dev.mubiao.targets.content.TargetContent;
import java.util.List;

/**
 * One table of a document, or one department's narrative.
 *
 * @param index position in the document, from 1
 * @param firstLine 1-based
 * @param lines of the document, from the first one to where the next table begins
 */
public record DocumentTable(int index, int firstLine, TargetContent content, List<String> lines) {

    public DocumentTable {
        lines = List.copyOf(lines);
    }

    DocumentTable with(TargetContent other) {
        return new DocumentTable(index, firstLine, other, lines);
    }
}
