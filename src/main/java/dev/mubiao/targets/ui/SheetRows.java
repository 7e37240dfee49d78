package dev.mubiao.targets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.targets.AnnualTask;
import dev.mubiao.targets.SheetSection;
import java.util.List;

/** Adding and removing goals, tasks and the parts of a narrative. */
class SheetRows {

    private final SheetSteps steps;
    private final SheetModel model;
    private final Words words;

    /** The language of the page. */
    interface Words {

        String translate(String key, Object... arguments);
    }

    SheetRows(SheetSteps steps, Words words) {
        this.steps = steps;
        this.model = steps.model();
        this.words = words;
    }

    String translate(String key, Object... arguments) {
        return words.translate(key, arguments);
    }

    void addGoal() {
        steps.step("field:GOAL:" + model.goals().size(), () -> model.goals().add(""));
    }

    void addTask() {
        steps.step(
                "field:TASK_NAME:" + model.tasks().size(), () -> model.tasks().add(new AnnualTask("", "")));
    }

    <T> void add(List<T> list, T blank) {
        steps.step(null, () -> list.add(blank));
    }

    <T> void remove(List<T> list, int index) {
        if (index < list.size()) {
            steps.step(null, () -> list.remove(index));
        }
    }

    Component removeGoal(int entry) {
        return removal(() -> remove(model.goals(), entry));
    }

    Component removeTask(int entry) {
        return removal(() -> remove(model.tasks(), entry));
    }

    Button removal(Runnable action) {
        Button remove = icon(VaadinIcon.CLOSE_SMALL, "targets.sheet.removeRow");
        remove.addClickListener(click -> action.run());
        remove.setVisible(open());
        return remove;
    }

    Button adding(String key, Runnable action) {
        Button add = new Button(translate(key), VaadinIcon.PLUS.create(), click -> action.run());
        add.setVisible(open());
        return add;
    }

    private boolean open() {
        return !steps.closed(SheetSection.GOALS);
    }

    private Button icon(VaadinIcon icon, String key) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(translate(key));
        button.setTabIndex(-1);
        return button;
    }
}
