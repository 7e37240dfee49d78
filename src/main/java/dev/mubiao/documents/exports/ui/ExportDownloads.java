package dev.mubiao.documents.exports.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import dev.mubiao.documents.exports.ExportFile;

/** Files of exports as browsers save them. */
final class ExportDownloads {

    private ExportDownloads() {}

    /** Sends the file piece by piece. */
    static DownloadHandler of(ExportFile file) {
        return event -> {
            event.setFileName(file.name());
            event.setContentType(file.mediaType());
            file.content().writeTo(event.getOutputStream());
        };
    }
}
