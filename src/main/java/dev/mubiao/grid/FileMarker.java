package dev.mubiao.grid;

import java.util.List;

/** Writes remarks into files of unknown origin, in a program of its own as {@link GridReader} reads them. */
public interface FileMarker {

    /**
     * The file as a workbook in which the places are coloured and commented. One of xlsx stays what it is otherwise; of
     * other formats, and of workbooks with macros, what was read is drawn. What is read of it is the same as before.
     *
     * @param marks those of a place that the file does not have are written at its first cell
     * @throws dev.mubiao.platform.Refusal INVALID if the file cannot be read, or is an archive or JSON; CONFLICT if too
     *     many files are waiting
     */
    byte[] mark(SourceFile file, List<CellMark> marks);
}
