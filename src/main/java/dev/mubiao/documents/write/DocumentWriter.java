package dev.mubiao.documents.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes targets in one format. A writer knows no form: it draws what the form prints. */
public interface DocumentWriter {

    WrittenFormat format();

    /**
     * Writes all targets into one document in their order, each on pages of its own or as its form prints several.
     *
     * @param targets at least one
     * @param progress told after each target, and at other times so that it can end the writing
     */
    void write(List<PrintedTarget> targets, OutputStream out, WritingProgress progress) throws IOException;
}
