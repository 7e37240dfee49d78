package dev.mubiao.documents.ui;

import com.vaadin.flow.component.Component;
import dev.mubiao.documents.DocumentPlaces;

/** Says where something stands in a document: the cell, or the line of a text. */
final class DocumentPlaceTexts {

    private DocumentPlaceTexts() {}

    static String of(Component view, DocumentPlaces places, int line, String cell) {
        return places.said(line, cell)
                .map(text -> view.getTranslation(text.key(), text.arguments().toArray()))
                .orElseGet(() -> view.getTranslation("documents.import.line", line));
    }
}
