package dev.mubiao.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import dev.mubiao.platform.text.Abbreviation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Draws a printed table. Cells with a key can be marked, and picked with the mouse or the keyboard. */
public class PrintedGrid extends Div {

    private static final int LONGEST_NAME = 40;

    private final Map<String, Element> cells = new HashMap<>();
    private final Map<Element, Map<String, String>> reasons = new HashMap<>();
    private final Map<Element, Element> struck = new HashMap<>();

    public PrintedGrid(PrintedTable table) {
        addClassName("sheet-form-scroll");
        Element body = new Element("tbody");
        table.rows().forEach(row -> body.appendChild(row(row)));
        Element html = new Element("table");
        html.getClassList().add("sheet-form");
        html.appendChild(body);
        getElement().appendChild(html);
    }

    /** Takes an element outside the table for another cell; one that is there already is kept. */
    public void alsoShows(String key, Element element) {
        cells.putIfAbsent(key, element);
    }

    /** Takes the cell of one key for another one too; one that is there already is kept. */
    public void alsoShows(String key, String cell) {
        Element element = cells.get(cell);
        if (element != null) {
            alsoShows(key, element);
        }
    }

    public boolean has(String key) {
        return cells.containsKey(key);
    }

    /** Marks the cell with a style class and says why on hovering; nothing happens if there is no such cell. */
    public void mark(String key, String styleClass, String why) {
        Element cell = cells.get(key);
        if (cell != null) {
            cell.getClassList().add(styleClass);
            reasons.computeIfAbsent(cell, none -> new LinkedHashMap<>()).put(styleClass, why);
            explain(cell);
        }
    }

    /** Takes the mark from all cells. */
    public void unmarkAll(String styleClass) {
        cells.keySet().forEach(key -> unmark(key, styleClass));
    }

    /** Puts a text that is no more, struck through, before that of the cell. */
    public void strike(String key, String text) {
        Element cell = cells.get(key);
        if (cell != null) {
            struck.computeIfAbsent(cell, none -> {
                        Element gone = new Element("del");
                        cell.insertChild(0, gone);
                        return gone;
                    })
                    .setText(text);
        }
    }

    public void unstrikeAll() {
        struck.values().forEach(Element::removeFromParent);
        struck.clear();
    }

    /** Brings the cell into view and lets it be seen for a moment; nothing happens if there is no such cell. */
    public void show(String key) {
        Element cell = cells.get(key);
        if (cell != null) {
            cell.executeJs("this.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'smooth'});"
                    + "this.classList.remove('shown'); void this.offsetWidth; this.classList.add('shown');");
        }
    }

    public boolean contains(String key) {
        return cells.containsKey(key);
    }

    /** What the cell says, shortened; empty if there is no such cell. */
    public String text(String key) {
        Element cell = cells.get(key);
        String text = cell == null ? "" : cell.getText();
        return Abbreviation.quoted(text, LONGEST_NAME);
    }

    public void unmark(String key, String styleClass) {
        Element cell = cells.get(key);
        if (cell != null) {
            cell.getClassList().remove(styleClass);
            reasons.getOrDefault(cell, new HashMap<>()).remove(styleClass);
            explain(cell);
        }
    }

    private void explain(Element cell) {
        String title = reasons.getOrDefault(cell, Map.of()).values().stream()
                .filter(why -> !why.isEmpty())
                .collect(Collectors.joining("\n"));
        if (title.isEmpty()) {
            cell.removeAttribute("title");
        } else {
            cell.setAttribute("title", title);
        }
    }

    /** Lets the reader pick cells, by click or with Enter; the listener gets the key. */
    public void onPick(Consumer<String> listener) {
        addClassName("pickable");
        cells.forEach((key, cell) -> {
            if (cell.hasAttribute("tabindex")) {
                return; // what shows several fields is picked as one
            }
            cell.setAttribute("tabindex", "0");
            cell.addEventListener("click", event -> listener.accept(key));
            cell.addEventListener("keydown", event -> listener.accept(key)).setFilter("event.key === 'Enter'");
        });
    }

    private Element row(List<PrintedCell> row) {
        Element line = new Element("tr");
        for (PrintedCell cell : row) {
            Element element = new Element(cell.header() ? "th" : "td");
            element.appendChild(Element.createText(cell.text()));
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
            cell.shown().stream()
                    .map(PrintedCell::key)
                    .filter(Objects::nonNull)
                    .forEach(key -> cells.put(key, element));
            line.appendChild(element);
        }
        return line;
    }
}
