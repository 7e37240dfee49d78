package dev.mubiao.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The single keys of a view, which do nothing while somebody types; {@code ?} lists them. */
@Tag("mubiao-keys")
@JsModule("context://mubiao/keys.js")
public class ViewKeys extends Component {

    private static final String LIST = "?";

    private final transient Map<String, Consumer<String>> actions = new HashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    public ViewKeys() {
        getElement()
                .addEventListener(
                        "view-key", event -> press(event.getEventData().getString("event.detail.key")))
                .addEventData("event.detail.key");
        on(LIST, getTranslation("uikit.keys.list"), key -> list());
    }

    /**
     * Does something at each of some keys.
     *
     * @param keys one character for each
     * @param label what they do, in the reader's language
     * @param action gets the key
     */
    public void on(String keys, String label, Consumer<String> action) {
        keys.chars().mapToObj(Character::toString).forEach(key -> actions.put(key, action));
        labels.put(String.join(" ", keys.split("")), label);
        getElement().setAttribute("keys", String.join("", actions.keySet()));
    }

    /** Lists keys that something else listens to. */
    public void also(String keys, String label) {
        labels.put(keys, label);
    }

    /** Shows which keys there are. */
    public void list() {
        Dialog dialog = new Dialog(getTranslation("uikit.keys.title"));
        NativeTable table = new NativeTable();
        table.addClassNames("sheet-form", "key-list");
        labels.forEach((keys, label) ->
                table.add(new NativeTableRow(new NativeTableHeaderCell(keys), new NativeTableCell(label))));
        dialog.add(table);
        dialog.getFooter().add(new Button(getTranslation("uikit.close"), click -> dialog.close()));
        dialog.open();
    }

    private void press(String key) {
        Consumer<String> action = actions.get(key);
        if (action != null) {
            action.accept(key);
        }
    }
}
