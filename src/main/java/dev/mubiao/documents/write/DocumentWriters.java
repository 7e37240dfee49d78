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

    /** One document with all targets. */
    public WrittenDocument write(WrittenFormat format, List<PrintedTarget> targets) {
        DocumentWriter writer = writers.get(format);
        if (writer == null) {
            throw new IllegalStateException("nothing writes " + format);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(targets, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a stream in memory does not fail
        }
        String name = new FileNames().next(targets.get(0).title(), format.word());
        return new WrittenDocument(name, format.mediaType(), out.toByteArray());
    }
}
