package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.Component;
import dev.mubiao.directory.Actor;
import dev.mubiao.worklist.TaskSelection;
import java.util.function.Supplier;

/** Something that can be done with several tasks at once. Beans of it stand above the grid once rows are chosen. */
interface SelectionAction {

    /**
     * The button for it.
     *
     * @param selection what is chosen when it is pressed
     * @param done to be run in the view afterwards: shows what became of the box and ends the selection
     */
    Component button(Supplier<Actor> actor, Supplier<TaskSelection> selection, Runnable done);
}
