package dev.mubiao.documents.write.layout;

import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.WritingProgress;
import dev.mubiao.documents.write.WrittenFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes targets behind a page of their own. */
public interface CoverWriter {

    WrittenFormat format();

    /**
     * @param cover comes first, and names the document
     * @param targets at least one
     * @param progress told after each target, and at other times so that it can end the writing
     */
    void write(PageLayout cover, List<PrintedTarget> targets, OutputStream out, WritingProgress progress)
            throws IOException;
}
