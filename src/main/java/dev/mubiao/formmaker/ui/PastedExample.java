package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mubiao.documents.DocumentReader;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.uikit.Toasts;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes an example that is pasted: as the page that Word and Excel put on the clipboard beside the text, else as text. */
class PastedExample extends TextArea {

    /** What the browser sends of the event. */
    static final String HTML = "event.clipboardData ? event.clipboardData.getData('text/html') : ''";

    private final transient Consumer<@Nullable SourceFile> take;
    /** Whether the text is that of a page which was taken. */
    private boolean page;

    /** @param take gets null when the text is removed */
    PastedExample(Consumer<@Nullable SourceFile> take) {
        this.take = take;
        setLabel(getTranslation("formmaker.maker.paste"));
        setMaxHeight("6rem");
        setValueChangeMode(ValueChangeMode.LAZY);
        getElement()
                .addEventListener("paste", event -> pasted(event.getEventData().getString(HTML)))
                .addEventData(HTML);
        addValueChangeListener(change -> {
            if (change.getValue().isBlank()) {
                page = false;
                take.accept(null);
            } else if (!page) {
                take("txt", change.getValue());
            }
        });
    }

    private void pasted(String html) {
        page = !html.isBlank();
        if (page) {
            take("html", html);
        }
    }

    private void take(String format, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > DocumentReader.LARGEST_BYTES) {
            Toasts.error(getTranslation("formmaker.upload.tooLarge"));
        } else {
            take.accept(new SourceFile(getTranslation("formmaker.maker.pasted") + "." + format, bytes));
        }
    }
}
