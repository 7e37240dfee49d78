package dev.mubiao.targets.ui.sheet.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FreeList;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.EntryRef;
import dev.mubiao.targets.cell.ListCellRef;
import dev.mubiao.targets.content.AnnualTask;
import dev.mubiao.targets.content.ListRow;
import dev.mubiao.targets.content.SheetSection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds and removes goals, tasks, sub-goals and measures. */
public class ListEdits {

    private final SheetEdits edits;
    private final SheetModel model;
    private final Words words;

    /** The language of the page. */
    public interface Words {

        String translate(String key, Object... arguments);
    }

    public ListEdits(SheetEdits edits, Words words) {
        this.edits = edits;
        this.model = edits.model();
        this.words = words;
    }

    public String translate(String key, Object... arguments) {
        return words.translate(key, arguments);
    }

    public void addGoal() {
        edits.step(
                new EntryRef(Field.GOAL, model.goals().size()),
                () -> model.goals().add(""));
    }

    public void addTask() {
        edits.step(
                new EntryRef(Field.TASK_NAME, model.tasks().size()),
                () -> model.tasks().add(new AnnualTask("", "")));
    }

    /** Adds an entry to a list of the form's own. */
    public void addEntry(FreeList list) {
        ListRow entry = ListRow.of(UUID.randomUUID(), Map.of());
        CellRef first =
                new ListCellRef(list.id(), entry.id(), list.columns().get(0).id());
        change(first, list.id(), entries -> entries.add(entry));
    }

    public Component removeEntry(String list, UUID entry) {
        return removal(() ->
                change(null, list, entries -> entries.removeIf(row -> row.id().equals(entry))));
    }

    /** One place up. */
    public Component raiseEntry(String list, UUID entry) {
        Button raise = icon(VaadinIcon.ARROW_UP, "targets.sheet.raiseRow");
        raise.addClickListener(click -> change(null, list, entries -> {
            for (int at = 1; at < entries.size(); at++) {
                if (entries.get(at).id().equals(entry)) {
                    Collections.swap(entries, at - 1, at);
                    return;
                }
            }
        }));
        raise.setVisible(open());
        return raise;
    }

    private void change(@Nullable CellRef focus, String list, Consumer<List<ListRow>> change) {
        List<ListRow> entries = new ArrayList<>(model.freeContent().list(list));
        change.accept(entries);
        edits.step(focus, () -> model.setEntries(list, entries));
    }

    public <T> void add(List<T> list, T blank) {
        edits.step(null, () -> list.add(blank));
    }

    public <T> void remove(List<T> list, int index) {
        if (index < list.size()) {
            edits.step(null, () -> list.remove(index));
        }
    }

    public Component removeGoal(int entry) {
        return removal(() -> remove(model.goals(), entry));
    }

    public Component removeTask(int entry) {
        return removal(() -> remove(model.tasks(), entry));
    }

    public Button removal(Runnable action) {
        Button remove = icon(VaadinIcon.CLOSE_SMALL, "targets.sheet.removeRow");
        remove.addClickListener(click -> action.run());
        remove.setVisible(open());
        return remove;
    }

    public Button adding(String key, Runnable action, Object... arguments) {
        Button add = new Button(translate(key, arguments), VaadinIcon.PLUS.create(), click -> action.run());
        add.setVisible(open());
        return add;
    }

    private boolean open() {
        return !edits.closed(SheetSection.GOALS);
    }

    private Button icon(VaadinIcon icon, String key) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(translate(key));
        button.setTabIndex(-1);
        return button;
    }
}
