package dev.mubiao.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/** The button that prints the current view wholly, with all rows of its lists; so does Ctrl+P while it is on the page. */
@Tag("mubiao-print")
@JsModule("context://mubiao/print.js")
public class PagePrint extends Component implements HasComponents {

    public PagePrint() {
        Button button = new Button(VaadinIcon.PRINT.create(), click -> print());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("uikit.print"));
        button.setTooltipText(getTranslation("uikit.print.tooltip"));
        add(button);
        getElement().setAttribute("part-only", getTranslation("uikit.print.part"));
        getElement().addEventListener("print-asked", event -> print());
    }

    private void print() {
        grids(UI.getCurrent().getCurrentView().getElement())
                .forEach(grid -> getElement().callJsFunction("lay", grid.getElement(), json(PrintedList.of(grid))));
        getElement().callJsFunction("print");
    }

    private static Stream<Grid<?>> grids(Element element) {
        if (element.isTextNode() || !element.isVisible()) {
            return Stream.empty();
        }
        return element.getComponent().orElse(null) instanceof Grid<?> grid
                ? Stream.of(grid)
                : element.getChildren().flatMap(PagePrint::grids);
    }

    private JsonObject json(PrintedList list) {
        JsonArray rows = Json.createArray();
        list.rows().forEach(row -> rows.set(rows.length(), json(row)));
        JsonObject json = Json.createObject();
        json.put("head", json(list.head()));
        json.put("rows", rows);
        json.put("foot", json(list.foot()));
        if (list.all() > list.rows().size()) {
            json.put("note", getTranslation("uikit.print.first", list.rows().size(), list.all()));
        }
        return json;
    }

    private static JsonArray json(List<String> texts) {
        JsonArray array = Json.createArray();
        texts.forEach(text -> array.set(array.length(), text));
        return array;
    }
}
