package dev.mubiao.grid;

import java.util.List;

/** Writes remarks into files of unknown origin, in a program of its own as {@link GridReader} reads them. */
public interface FileMarker {

    /**
     * The file with its places coloured and commented. One of docx or xlsx stays what it is otherwise; of other formats,
     * of files with macros, and of those that cannot be marked as they are, what was read is drawn as a workbook. What is
     * read of it is the same as before. Marks of an earlier time go.
     *
     * @param marks those of a place that the file does not have are written at its first cell or paragraph
     * @throws dev.mubiao.platform.Refusal INVALID if the file cannot be read, or is an archive or JSON; CONFLICT if too
     *     many files are waiting
     */
    MarkedFile mark(SourceFile file, List<CellMark> marks);
}
