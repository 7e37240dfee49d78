package dev.mubiao.documents.write.web;

import dev.mubiao.documents.write.WrittenDocument;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A written document as an answer that browsers save under its name. */
final class DocumentResponse {

    private DocumentResponse() {}

    static ResponseEntity<byte[]> of(WrittenDocument document) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, document.contentDisposition())
                .body(document.content());
    }
}
