package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.mubiao.approval.bulk.BulkJobs;
import dev.mubiao.approval.bulk.BulkVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.worklist.TaskSelection;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;

/** Claims, agrees to, returns or transfers what is chosen, in the background. */
@org.springframework.stereotype.Component
@Order(10)
class BulkMenu implements SelectionAction {

    private final BulkJobs jobs;
    private final Directory directory;

    BulkMenu(BulkJobs jobs, Directory directory) {
        this.jobs = jobs;
        this.directory = directory;
    }

    @Override
    public Component button(Supplier<Actor> actor, Supplier<TaskSelection> selection, Runnable done) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(
                MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_PRIMARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        MenuItem root = bar.addItem(bar.getTranslation("inbox.bulk"));
        for (BulkVerb verb : BulkVerb.values()) {
            root.getSubMenu()
                    .addItem(
                            bar.getTranslation(verb.key()),
                            click -> new BulkDialog(jobs, actor, verb, selection.get(), colleagues(actor.get()), done)
                                    .open());
        }
        return bar;
    }

    private List<Person> colleagues(Actor actor) {
        return directory.people().stream()
                .filter(person -> person.enabled() && !person.id().equals(actor.id()))
                .toList();
    }
}
