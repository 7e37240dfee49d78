package dev.mubiao.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Says what somebody else changed in an entry while its form was open, field by field. */
public class StaleNote extends Div {

    /**
     * A fact as people read it.
     *
     * @param label what it is called
     * @param text its value; empty for none
     */
    public record Words(String label, String text) {}

    StaleNote() {
        addClassName("stale-note");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    /**
     * @param entered what was to be saved
     * @param words of a component and a value; null for what is not shown
     */
    void show(
            List<RecordChanges.Change> changes,
            Record entered,
            BiFunction<String, @Nullable Object, @Nullable Words> words) {
        UnorderedList list = new UnorderedList();
        for (RecordChanges.Change change : changes) {
            Words before = words.apply(change.component(), change.before());
            Words now = words.apply(change.component(), change.now());
            Object own = RecordChanges.value(entered, change.component());
            Words mine = words.apply(change.component(), own);
            if (before == null || now == null || mine == null) {
                continue;
            }
            boolean kept = !Objects.equals(own, change.before()) && !Objects.equals(own, change.now());
            list.add(new ListItem(getTranslation(
                    kept ? "directory.stale.both" : "directory.stale.field",
                    now.label(),
                    text(before),
                    text(now),
                    text(mine))));
        }
        removeAll();
        add(new Paragraph(getTranslation("directory.stale")), list);
        setVisible(true);
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private String text(Words words) {
        return words.text().isEmpty() ? getTranslation("directory.stale.nothing") : words.text();
    }
}
