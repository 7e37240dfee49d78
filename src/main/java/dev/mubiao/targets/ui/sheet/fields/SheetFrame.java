package dev.mubiao.targets.ui.sheet.fields;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.mubiao.directory.PersonId;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.ui.sheet.model.KeptTexts;
import dev.mubiao.targets.ui.sheet.saving.SheetSaving;
import elemental.json.Json;
import elemental.json.JsonArray;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The frame around the fields of a sheet: moves between them by keyboard, says what else the keys ask for, and keeps in
 * the browser what is typed into the sheet and not stored yet.
 */
@Tag("mubiao-sheet")
@JsModule("context://mubiao/sheet.js")
public class SheetFrame extends Component implements HasComponents, HasStyle, SheetSaving.Browser {

    private int heard;

    /** The browser looks for what the person left of the draft, and keeps from now on what is typed. */
    public void open(PersonId person, String draft) {
        getElement().executeJs("this.open($0, $1)", person.value().toString(), draft);
    }

    /** A message of this number came from the sheet. */
    public void heard(int number) {
        heard = Math.max(heard, number);
    }

    /** What was typed into fields has come in. */
    public void onHeard(Runnable listener) {
        getElement()
                .addEventListener("sheet-typed", event -> {
                    heard((int) event.getEventData().getNumber("event.detail.seq"));
                    listener.run();
                })
                .addEventData("event.detail.seq");
    }

    /** What was left, when the sheet is opened. */
    public void onKept(Consumer<List<KeptTexts.Kept>> listener) {
        getElement()
                .addEventListener("sheet-kept", event -> {
                    heard((int) event.getEventData().getNumber("event.detail.seq"));
                    listener.accept(kept(event.getEventData().getArray("event.detail.left")));
                })
                .addEventData("event.detail.seq")
                .addEventData("event.detail.left");
    }

    /** What was left of which nobody knows who typed it. */
    public void onNameless(Consumer<List<KeptTexts.Kept>> listener) {
        getElement()
                .addEventListener(
                        "sheet-nameless",
                        event -> listener.accept(kept(event.getEventData().getArray("event.detail.left"))))
                .addEventData("event.detail.left");
    }

    @Override
    public void saved() {
        getElement().executeJs("this.saved($0)", heard);
    }

    @Override
    public void hold(List<KeptTexts.Kept> texts) {
        getElement().executeJs("this.pending.hold($0)", keys(texts));
    }

    @Override
    public void drop(List<KeptTexts.Kept> texts) {
        getElement().executeJs("$0.forEach((key) => this.pending.drop(key))", keys(texts));
    }

    @Override
    public void dropNameless() {
        getElement().executeJs("this.pending.dropNameless()");
    }

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

    /** Each as its key, its text, the texts that may have stood there before, and the table of its row. */
    private static List<KeptTexts.Kept> kept(JsonArray left) {
        List<KeptTexts.Kept> kept = new ArrayList<>();
        for (int i = 0; i < left.length(); i++) {
            JsonArray one = left.getArray(i);
            List<String> bases = new ArrayList<>();
            for (int j = 0; one.length() > 2 && j < one.getArray(2).length(); j++) {
                bases.add(one.getArray(2).getString(j));
            }
            String table = one.length() > 3 ? one.getString(3) : null;
            kept.add(new KeptTexts.Kept(CellRef.of(one.getString(0)), one.getString(1), bases, table));
        }
        return kept;
    }

    private static JsonArray keys(List<KeptTexts.Kept> texts) {
        JsonArray keys = Json.createArray();
        texts.forEach(text -> keys.set(keys.length(), text.cell().key()));
        return keys;
    }
}
