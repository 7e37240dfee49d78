package dev.mubiao.documents.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs documents of one format into a zip, each under a readable name. */
public final class DocumentZip {

    private final ZipOutputStream zip;
    private final WrittenFormat format;
    private final FileNames names = new FileNames();

    /** @param out left open */
    public DocumentZip(WrittenFormat format, OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.format = format;
        zip.setLevel(compressed(format) ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
    }

    /** What writes a document, piece by piece. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @param title from which the file is named */
    public void add(String title, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(names.next(title, format.word())));
        content.writeTo(zip);
        zip.closeEntry();
    }

    /** Ends the zip, to which nothing can be added any more. */
    public void finish() throws IOException {
        zip.finish();
    }

    private static boolean compressed(WrittenFormat format) {
        return switch (format) {
            case DOCX, XLSX, PDF -> true;
            case CSV, JSON -> false;
        };
    }
}
