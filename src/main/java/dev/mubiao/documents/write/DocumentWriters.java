package dev.mubiao.documents.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** The writers of all formats. */
@Component
public class DocumentWriters {

    private static final String ZIP = "application/zip";

    private final Map<WrittenFormat, DocumentWriter> writers = new EnumMap<>(WrittenFormat.class);

    public DocumentWriters(List<DocumentWriter> writers) {
        writers.forEach(writer -> this.writers.put(writer.format(), writer));
    }

    /** One document with all targets. @param targets at least one */
    public WrittenDocument write(WrittenFormat format, List<PrintedTarget> targets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(format, targets, out);
        String name = new FileNames().next(PrintedTarget.title(targets), format.word());
        return new WrittenDocument(name, format.mediaType(), out.toByteArray());
    }

    /** A document for each target, packed into one file. @param targets at least one */
    public WrittenDocument zip(WrittenFormat format, List<PrintedTarget> targets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileNames names = new FileNames();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (PrintedTarget target : targets) {
                zip.putNextEntry(new ZipEntry(names.next(target.title(), format.word())));
                write(format, List.of(target), zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a stream in memory does not fail
        }
        return new WrittenDocument(new FileNames().next(PrintedTarget.title(targets), "zip"), ZIP, out.toByteArray());
    }

    private void write(WrittenFormat format, List<PrintedTarget> targets, OutputStream out) {
        DocumentWriter writer = writers.get(format);
        if (writer == null) {
            throw new IllegalStateException("nothing writes " + format);
        }
        try {
            // Some writers close what they write to; an archive goes on.
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            writer.write(targets, document);
            document.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a stream in memory does not fail
        }
    }
}
