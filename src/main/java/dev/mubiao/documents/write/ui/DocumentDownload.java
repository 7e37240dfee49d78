package dev.mubiao.documents.write.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.mubiao.documents.write.WrittenDocument;
import java.io.ByteArrayInputStream;

/** Lets the browser save a document. It is part of the page and not seen there. */
class DocumentDownload extends Anchor {

    DocumentDownload() {
        getElement().setAttribute("download", true);
        getElement().setAttribute("hidden", true);
        getElement().setAttribute("aria-hidden", "true");
    }

    void save(WrittenDocument document) {
        byte[] content = document.content();
        setHref(DownloadHandler.fromInputStream(request -> new DownloadResponse(
                new ByteArrayInputStream(content), document.name(), document.mediaType(), content.length)));
        getElement().executeJs("this.click()");
    }
}
