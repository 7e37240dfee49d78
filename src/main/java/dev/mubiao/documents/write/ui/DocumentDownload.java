package dev.mubiao.documents.write.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import dev.mubiao.documents.write.WrittenDocument;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets the browser save a document. It is part of the page and not seen there. */
public class DocumentDownload extends Anchor {

    private transient @Nullable DownloadHandler current;

    public DocumentDownload() {
        getElement().setAttribute("download", true);
        getElement().setAttribute("hidden", true);
        getElement().setAttribute("aria-hidden", "true");
    }

    /** @param document written when the browser asks for it, while the page can be used */
    void save(Supplier<WrittenDocument> document) {
        save(DownloadHandler.fromInputStream(request -> response(document.get())));
    }

    /** @param document kept until the browser has it, and no longer */
    public void save(WrittenDocument document) {
        InputStreamDownloadHandler handler = DownloadHandler.fromInputStream(request -> response(document));
        handler.whenComplete(saved -> {
            if (current == handler) {
                current = null;
                removeHref();
            }
        });
        save(handler);
    }

    private static DownloadResponse response(WrittenDocument written) {
        byte[] content = written.content();
        return new DownloadResponse(
                new ByteArrayInputStream(content), written.name(), written.mediaType(), content.length);
    }

    /** @param handler asked by the browser at once */
    public void save(DownloadHandler handler) {
        current = handler;
        setHref(handler);
        getElement().executeJs("this.click()");
    }
}
