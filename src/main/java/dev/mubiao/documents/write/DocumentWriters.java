package dev.mubiao.documents.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
        return write(format, targets, WritingProgress.UNSEEN);
    }

    /** One document with all targets. @param targets at least one */
    public WrittenDocument write(WrittenFormat format, List<PrintedTarget> targets, WritingProgress progress) {
        String name = new FileNames().next(PrintedTarget.title(targets), format.word());
        return new WrittenDocument(name, format.mediaType(), written(format, targets, progress));
    }

    /** A document for each target, packed into one file. @param targets at least one */
    public WrittenDocument zip(WrittenFormat format, List<PrintedTarget> targets, WritingProgress progress) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileNames names = new FileNames();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < targets.size(); i++) {
                int before = i;
                PrintedTarget target = targets.get(i);
                zip.putNextEntry(new ZipEntry(names.next(target.title(), format.word())));
                zip.write(written(format, List.of(target), written -> progress.at(before + written)));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a stream in memory does not fail
        }
        return new WrittenDocument(new FileNames().next(PrintedTarget.title(targets), "zip"), ZIP, out.toByteArray());
    }

    private byte[] written(WrittenFormat format, List<PrintedTarget> targets, WritingProgress progress) {
        DocumentWriter writer = writers.get(format);
        if (writer == null) {
            throw new IllegalStateException("nothing writes " + format);
        }
        try {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            writer.write(targets, document, progress);
            return document.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a stream in memory does not fail
        }
    }
}
