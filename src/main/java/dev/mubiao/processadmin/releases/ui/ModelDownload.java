package dev.mubiao.processadmin.releases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Gives a model as a BPMN file. */
class ModelDownload extends Anchor {

    ModelDownload(String name, Supplier<String> model) {
        setText(getTranslation("processadmin.releases.download"));
        setHref(DownloadHandler.fromInputStream(request -> {
            byte[] xml = model.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(xml), file(name), "application/xml;charset=utf-8", xml.length);
        }));
    }

    private static String file(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\s]+", "_") + ".bpmn";
    }
}
