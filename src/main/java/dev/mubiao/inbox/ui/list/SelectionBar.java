package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.directory.Actor;
import dev.mubiao.worklist.BoxCount;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.TaskSelection;
import dev.mubiao.worklist.WorkItemQuery;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** How many rows are chosen, the way to choose all that the filter finds, and what can be done with them. */
class SelectionBar extends Div {

    private final InboxGrid grid;
    private final Supplier<WorkItemQuery> query;
    private final Supplier<BoxCount> count;
    private final Span text = new Span();
    private final Button all = small("inbox.selection.all", this::chooseAll);
    private boolean everything;

    SelectionBar(
            InboxGrid grid,
            Supplier<WorkItemQuery> query,
            Supplier<BoxCount> count,
            List<SelectionAction> actions,
            Supplier<Actor> actor,
            Runnable done) {
        this.grid = grid;
        this.query = query;
        this.count = count;
        addClassName("selection-bar");
        setVisible(false);
        text.getElement().setAttribute("aria-live", "polite");
        Div place = new Div();
        place.addClassName("selection-actions");
        actions.forEach(action -> place.add(action.button(actor, this::selection, () -> {
            clear();
            done.run();
        })));
        add(text, all, small("inbox.selection.none", this::clear), place);
        grid.onChoice(this::chosen);
    }

    TaskSelection selection() {
        return everything ? TaskSelection.allOf(query.get()) : TaskSelection.of(grid.chosenTasks());
    }

    /** Another filter finds other rows: nothing is chosen any more. */
    void clear() {
        everything = false;
        grid.deselectAll();
        chosen();
    }

    private void chooseAll() {
        everything = true;
        chosen();
    }

    private void chosen() {
        Set<TaskId> tasks = grid.chosenTasks();
        if (everything) {
            text.setText(
                    getTranslation("inbox.selection.everything", count.get().toString()));
        } else {
            text.setText(getTranslation("inbox.selection.some", tasks.size()));
        }
        all.setVisible(!everything);
        grid.setClassName("all-chosen", everything);
        setVisible(everything || !tasks.isEmpty());
    }

    private Button small(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
