package dev.mubiao.documents.ui;

import com.vaadin.flow.component.Component;
import dev.mubiao.documents.DocumentPlaces;
import dev.mubiao.platform.MessageText;

/** Says where something stands in a document: the cell, or the line of a text. */
final class DocumentPlaceTexts {

    private DocumentPlaceTexts() {}

    static String of(Component view, DocumentPlaces places, int line, String text) {
        return places.of(line, text)
                .map(address -> said(view, address.text()))
                .orElseGet(() -> view.getTranslation("documents.import.line", line));
    }

    private static String said(Component view, MessageText text) {
        return view.getTranslation(
                text.key(),
                text.arguments().stream()
                        .map(argument -> argument instanceof MessageText inner ? said(view, inner) : argument)
                        .toArray());
    }
}
