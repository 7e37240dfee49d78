package dev.mubiao.documents.write.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.mubiao.documents.write.WrittenDocument;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Lets the browser save a document. It is part of the page and not seen there. */
public class DocumentDownload extends Anchor {

    public DocumentDownload() {
        getElement().setAttribute("download", true);
        getElement().setAttribute("hidden", true);
        getElement().setAttribute("aria-hidden", "true");
    }

    /** @param document written when the browser asks for it, while the page can be used */
    void save(Supplier<WrittenDocument> document) {
        save(DownloadHandler.fromInputStream(request -> {
            WrittenDocument written = document.get();
            byte[] content = written.content();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), written.name(), written.mediaType(), content.length);
        }));
    }

    /** @param handler asked by the browser at once */
    public void save(DownloadHandler handler) {
        setHref(handler);
        getElement().executeJs("this.click()");
    }
}
