package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.mubiao.documents.write.WrittenDocument;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A link by which the browser saves a document. */
class DocumentLink extends Anchor {

    /** @param document written when the browser asks for it */
    DocumentLink(String text, Supplier<WrittenDocument> document) {
        super(
                DownloadHandler.fromInputStream(request -> {
                    WrittenDocument written = document.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(written.content()),
                            written.name(),
                            written.mediaType(),
                            written.content().length);
                }),
                text);
        getElement().setAttribute("download", true);
    }
}
