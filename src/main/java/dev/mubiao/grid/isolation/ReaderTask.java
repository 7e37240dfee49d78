package dev.mubiao.grid.isolation;

import dev.mubiao.grid.CellMark;
import dev.mubiao.grid.SourceFile;
import java.util.List;

/** What a reading program is to do with a file. */
sealed interface ReaderTask {

    SourceFile file();

    record Read(SourceFile file) implements ReaderTask {}

    record Mark(SourceFile file, List<CellMark> marks) implements ReaderTask {

        public Mark {
            marks = List.copyOf(marks);
        }
    }
}
