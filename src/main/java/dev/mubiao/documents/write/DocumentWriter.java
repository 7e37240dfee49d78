package dev.mubiao.documents.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes targets in one format. A writer knows no form: it draws what the form prints. */
public interface DocumentWriter {

    WrittenFormat format();

    /**
     * Writes all targets into one document, each on pages of its own, in their order.
     *
     * @param targets at least one
     */
    void write(List<PrintedTarget> targets, OutputStream out) throws IOException;
}
