package dev.mubiao.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Draws a printed table. Cells with a key can be marked, and picked with the mouse or the keyboard. */
public class PrintedGrid extends Div {

    private static final int LONGEST_NAME = 40;

    private final Map<String, Element> cells = new HashMap<>();

    public PrintedGrid(PrintedTable table) {
        addClassName("sheet-form-scroll");
        Element body = new Element("tbody");
        table.rows().forEach(row -> body.appendChild(row(row)));
        Element html = new Element("table");
        html.getClassList().add("sheet-form");
        html.appendChild(body);
        getElement().appendChild(html);
    }

    /** Marks the cell with a style class and says why on hovering; nothing happens if there is no such cell. */
    public void mark(String key, String styleClass, String why) {
        Element cell = cells.get(key);
        if (cell != null) {
            cell.getClassList().add(styleClass);
            cell.setAttribute("title", why);
        }
    }

    /** Brings the cell into view and lets it be seen for a moment; nothing happens if there is no such cell. */
    public void show(String key) {
        Element cell = cells.get(key);
        if (cell != null) {
            cell.executeJs("this.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'smooth'});"
                    + "this.classList.remove('shown'); void this.offsetWidth; this.classList.add('shown');");
        }
    }

    /** What the cell says, shortened; empty if there is no such cell. */
    public String text(String key) {
        Element cell = cells.get(key);
        String text = cell == null ? "" : cell.getText();
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) + "…" : text;
    }

    public void unmark(String key, String styleClass) {
        Element cell = cells.get(key);
        if (cell != null) {
            cell.getClassList().remove(styleClass);
            cell.removeAttribute("title");
        }
    }

    /** Lets the reader pick cells, by click or with Enter; the listener gets the key. */
    public void onPick(Consumer<String> listener) {
        addClassName("pickable");
        cells.forEach((key, cell) -> {
            cell.setAttribute("tabindex", "0");
            cell.addEventListener("click", event -> listener.accept(key));
            cell.addEventListener("keydown", event -> listener.accept(key)).setFilter("event.key === 'Enter'");
        });
    }

    private Element row(List<PrintedCell> row) {
        Element line = new Element("tr");
        for (PrintedCell cell : row) {
            Element element = new Element(cell.header() ? "th" : "td");
            element.setText(cell.text());
            if (cell.columns() > 1) {
                element.setAttribute("colspan", Integer.toString(cell.columns()));
            }
            if (cell.rows() > 1) {
                element.setAttribute("rowspan", Integer.toString(cell.rows()));
            }
            switch (cell.style()) {
                case NUMBER -> element.getClassList().add("number");
                case LONG -> element.getClassList().add("long");
                case TEXT -> {}
            }
            if (cell.key() != null) {
                cells.put(cell.key(), element);
            }
            line.appendChild(element);
        }
        return line;
    }
}
