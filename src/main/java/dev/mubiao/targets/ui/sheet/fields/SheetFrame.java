package dev.mubiao.targets.ui.sheet.fields;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.mubiao.targets.cell.CellRef;
import java.util.function.BiConsumer;

/** The frame around the fields of a sheet: moves between them by keyboard and says what else the keys ask for. */
@Tag("mubiao-sheet")
@JsModule("context://mubiao/sheet.js")
public class SheetFrame extends Component implements HasComponents, HasStyle {

    /** Ctrl+S. */
    public void onSave(Runnable listener) {
        getElement().addEventListener("sheet-save", event -> listener.run());
    }

    /** Ctrl+Z in a field; the browser's own would know of this field only. */
    public void onUndo(Runnable listener) {
        getElement().addEventListener("sheet-undo", event -> listener.run());
    }

    public void onRedo(Runnable listener) {
        getElement().addEventListener("sheet-redo", event -> listener.run());
    }

    /** F1. */
    public void onKeys(Runnable listener) {
        getElement().addEventListener("sheet-keys", event -> listener.run());
    }

    /** Alt+F1; the listener gets the place and the label of the field. */
    public void onExplain(BiConsumer<CellRef, String> listener) {
        getElement()
                .addEventListener(
                        "sheet-explain",
                        event -> listener.accept(
                                CellRef.of(event.getEventData().getString("event.detail.key")),
                                event.getEventData().getString("event.detail.label")))
                .addEventData("event.detail.key")
                .addEventData("event.detail.label");
    }

    public void focusCell(CellRef cell) {
        getElement().executeJs("this.focusCell($0)", cell.key());
    }
}
