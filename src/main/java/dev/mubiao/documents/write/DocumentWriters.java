package dev.mubiao.documents.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The writers of all formats. */
@Component
public class DocumentWriters {

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
