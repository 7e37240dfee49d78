package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.grid.Grid;

/** Keyboard control of a grid: j and k besides the arrow keys, and focus on a row. */
final class GridKeys {

    private GridKeys() {}

    /** j and k as in mail programs, besides the arrow keys. */
    static void install(Grid<?> grid) {
        grid.getElement()
                .executeJs("this.addEventListener('keydown', e => {"
                        + "const key = {j: 'ArrowDown', k: 'ArrowUp'}[e.key];"
                        + "if (key && !e.ctrlKey && !e.metaKey) {"
                        + "e.composedPath()[0].dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));"
                        + "}})");
    }

    /** Scrolls to a row and focuses it once it is there; gives up after two seconds. */
    static void focus(Grid<?> grid, int index) {
        grid.getElement()
                .executeJs(
                        "const index = $0; const end = Date.now() + 2000; const look = () => {"
                                + "this.scrollToIndex(index);"
                                + "const row = [...this.$.items.children].find(r => r.index === index && r._item);"
                                + "if (row) { row.firstElementChild.focus({preventScroll: true}); }"
                                + "else if (Date.now() < end) { setTimeout(look, 50); } }; look();",
                        index);
    }
}
