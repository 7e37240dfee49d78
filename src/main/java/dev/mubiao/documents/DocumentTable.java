package dev.mubiao.documents;

import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.content.TargetContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of a document, or one department's narrative.
 *
 * @param index position in the document, from 1
 * @param firstLine 1-based
 * @param lines of the document, from the first one to where the next table begins
 * @param origin the target that the file says it was written of; anybody can write that, so it is no more than a hint
 */
public record DocumentTable(
        int index,
        int firstLine,
        TargetContent content,
        List<String> lines,
        @Nullable TargetId origin) {

    public DocumentTable {
        lines = List.copyOf(lines);
    }

    /** Of a file that does not say of which targets it was written. */
    public DocumentTable(int index, int firstLine, TargetContent content, List<String> lines) {
        this(index, firstLine, content, lines, null);
    }

    DocumentTable with(TargetContent other) {
        return new DocumentTable(index, firstLine, other, lines, origin);
    }

    public DocumentTable withOrigin(@Nullable TargetId target) {
        return new DocumentTable(index, firstLine, content, lines, target);
    }
}
