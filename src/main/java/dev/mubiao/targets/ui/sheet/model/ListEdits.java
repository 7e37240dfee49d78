package dev.mubiao.targets.ui.sheet.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.cell.EntryRef;
import dev.mubiao.targets.content.AnnualTask;
import dev.mubiao.targets.content.SheetSection;
import java.util.List;

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

    public Button adding(String key, Runnable action) {
        Button add = new Button(translate(key), VaadinIcon.PLUS.create(), click -> action.run());
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
