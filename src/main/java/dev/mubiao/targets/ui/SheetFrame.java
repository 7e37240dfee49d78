package dev.mubiao.targets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** Around the cells of a sheet: moves between them by keyboard and says what else the keys ask for. */
@Tag("mubiao-sheet")
@JsModule("context://mubiao/sheet.js")
class SheetFrame extends Component implements HasComponents, HasStyle {

    private static final int AUTOSAVE_PAUSE = 2500;

    /** Ctrl+Enter; the listener gets the key of the cell. */
    void onAddRow(Consumer<String> listener) {
        getElement()
                .addEventListener(
                        "sheet-add-row",
                        event -> listener.accept(event.getEventData().getString("event.detail")))
                .addEventData("event.detail");
    }

    /** Ctrl+Delete. */
    void onDeleteRow(Consumer<String> listener) {
        getElement()
                .addEventListener(
                        "sheet-delete-row",
                        event -> listener.accept(event.getEventData().getString("event.detail")))
                .addEventData("event.detail");
    }

    /** Ctrl+S, or a pause after typing. */
    void onSave(Runnable listener) {
        getElement().addEventListener("sheet-save", event -> listener.run());
        getElement().addEventListener("input", event -> listener.run()).debounce(AUTOSAVE_PAUSE);
    }

    void focusCell(String key) {
        getElement().executeJs("this.focusCell($0)", key);
    }
}
