package dev.mubiao.inbox.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dev.mubiao.targets.comparison.ContentChange;
import java.util.ArrayList;
import java.util.List;

/** Lists the changes of a submission; each leads to its cell. */
class ContentChangeList extends Div {

    private final PrintedCellLocator printedCellLocator;
    private final transient List<ContentChange> changes = new ArrayList<>();
    private final List<ListItem> lines = new ArrayList<>();
    private int current = -1;

    ContentChangeList(PrintedCellLocator printedCellLocator) {
        this.printedCellLocator = printedCellLocator;
        addClassName("change-list");
    }

    /** @param nothing what to say if there is no change */
    void show(List<ContentChange> made, String nothing) {
        removeAll();
        lines.clear();
        changes.clear();
        changes.addAll(made);
        current = -1;
        made.forEach(change -> lines.add(line(change, lines.size())));
        if (made.isEmpty()) {
            Paragraph text = new Paragraph(nothing);
            text.addClassName("muted");
            add(text);
        } else {
            UnorderedList list = new UnorderedList();
            lines.forEach(list::add);
            add(list);
        }
    }

    /** Goes on to the next change, or back to the one before; behind the last comes the first. */
    void step(int by) {
        if (!changes.isEmpty()) {
            int from = current < 0 && by < 0 ? 0 : current;
            go(Math.floorMod(from + by, changes.size()));
        }
    }

    private void go(int at) {
        if (current >= 0) {
            lines.get(current).removeClassName("current");
        }
        current = at;
        lines.get(at).addClassName("current");
        lines.get(at).getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        printedCellLocator.show(changes.get(at).place());
    }

    private ListItem line(ContentChange change, int at) {
        Span kind = new Span(getTranslation(change.kind().key()));
        kind.addClassNames("change-kind", "change-" + change.kind());
        NativeButton place = new NativeButton(change.label(), click -> go(at));
        place.addClassName("finding-text");
        Div head = new Div(kind, place);
        head.addClassName("change-head");
        ListItem line = new ListItem(head);
        line.addClassName("change");
        if (!change.before().isEmpty()) {
            line.getElement().appendChild(new Element("del").setText(change.before()));
        }
        if (!change.after().isEmpty()) {
            line.getElement().appendChild(new Element("ins").setText(change.after()));
        }
        return line;
    }
}
