package dev.mubiao.grid.isolation;

import dev.mubiao.grid.CellMark;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.template.TemplateFill;
import java.util.List;

/** What a reading program is to do with a file. */
sealed interface ReaderTask {

    SourceFile file();

    record Read(SourceFile file) implements ReaderTask {}

    record Inspect(SourceFile file) implements ReaderTask {}

    record Fill(SourceFile file, TemplateFill fill) implements ReaderTask {}

    record Mark(SourceFile file, List<CellMark> marks) implements ReaderTask {

        public Mark {
            marks = List.copyOf(marks);
        }
    }
}
