package dev.mubiao.documents.web;

import dev.mubiao.documents.DocumentReader;
import dev.mubiao.documents.MarkedDocuments;
import dev.mubiao.documents.write.WrittenDocument;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.grid.MarkedFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Hands documents back with their findings in them, over HTTP. */
@RestController
@Tag(name = "documents")
class MarkedDocumentsController {

    private static final String HOW = "X-Mubiao-Marked";

    private final DocumentReader reader;
    private final MarkedDocuments marked;

    MarkedDocumentsController(DocumentReader reader, MarkedDocuments marked) {
        this.reader = reader;
        this.marked = marked;
    }

    @PostMapping(path = "/api/v1/documents/marked", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Read a document and answer it with its findings as comments of coloured cells",
            description =
                    "A docx or xlsx stays what it is otherwise, and marks of an earlier time go. Of other formats, of files"
                            + " with macros, and of those that cannot be marked as they are, what was read is drawn as a"
                            + " workbook; the header " + HOW
                            + " then says drawn instead of same-file. Archives and JSON"
                            + " are refused. Comments are never read.")
    ResponseEntity<byte[]> mark(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String form,
            @Parameter(description = FormParameters.TABLES) @RequestParam(required = false) @Nullable
                    List<String> table,
            Locale locale)
            throws IOException {
        String name = DocumentsController.name(file);
        byte[] content = file.getBytes();
        MarkedFile answer =
                marked.of(name, content, reader.readAs(name, content, FormParameters.of(form, table)), locale);
        WrittenDocument document = new WrittenDocument(
                marked.name(name, answer, locale),
                WrittenFormat.valueOf(answer.format().name()).mediaType(),
                answer.content());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .header(HOW, answer.drawn() ? "drawn" : "same-file")
                .header(HttpHeaders.CONTENT_DISPOSITION, document.contentDisposition())
                .body(document.content());
    }
}
