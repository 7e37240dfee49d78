package dev.mubiao.documents.write;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/**
 * A file to be downloaded.
 *
 * @param name what it is saved as
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, compared by nobody
public record WrittenDocument(String name, String mediaType, byte[] content) {

    /** The header by which browsers save it under its name. */
    public String contentDisposition() {
        return contentDisposition(name);
    }

    /** The same for a file that is sent piece by piece. @param name what it is saved as */
    public static String contentDisposition(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
