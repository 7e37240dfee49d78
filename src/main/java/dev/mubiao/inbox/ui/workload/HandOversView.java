package dev.mubiao.inbox.ui.workload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mubiao.approval.HandOvers;
import dev.mubiao.approval.HandOvers.HandOver;
import dev.mubiao.approval.assignment.WorkItemRebuild;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.inbox.InboxNavigation;
import dev.mubiao.inbox.ui.PersonDialog;
import dev.mubiao.inbox.ui.WorkItemFormatter;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.worklist.WorkItem;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The open work of closed accounts, until each task is reassigned. */
@StyleSheet("context://mubiao/inbox.css")
@Route(InboxNavigation.HAND_OVERS)
@Menu(order = 81, icon = "vaadin:handshake", title = "inbox.handOver.menu")
@RolesAllowed("ADMINISTRATOR")
class HandOversView extends Div implements HasDynamicTitle {

    private final HandOvers handOvers;
    private final TaskReassigner taskReassigner;
    private final WorkItemRebuild workItemRebuild;
    private final CurrentActor currentActor;
    private final HandOverGrid grid = new HandOverGrid();
    private final WorkloadTaskGrid tasks;
    private final Div layout = new Div();
    private final EmptyState nothing =
            new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("inbox.handOver.empty"));
    private final Button reassign;

    HandOversView(
            HandOvers handOvers,
            TaskReassigner taskReassigner,
            WorkItemRebuild workItemRebuild,
            WorkItemFormatter formatter,
            CurrentActor currentActor) {
        this.handOvers = handOvers;
        this.taskReassigner = taskReassigner;
        this.workItemRebuild = workItemRebuild;
        this.currentActor = currentActor;
        addClassNames("view", "workload");
        tasks = new WorkloadTaskGrid(formatter);
        reassign = ViewHeader.primary(
                new Button(getTranslation("inbox.workload.reassign"), VaadinIcon.EXCHANGE.create(), click -> ask()));
        grid.addSelectionListener(change -> show(change.getFirstSelectedItem().orElse(null)));
        tasks.addSelectionListener(
                change -> reassign.setEnabled(!tasks.getSelectedItems().isEmpty()));
        ViewHeader header = new ViewHeader(getPageTitle());
        header.setActions(
                new Button(
                        getTranslation("inbox.handOver.rebuild"), VaadinIcon.REFRESH.create(), click -> askToRebuild()),
                reassign);
        layout.add(grid, tasks);
        layout.addClassName("workload-layout");
        add(header, layout, nothing);
        read(null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.handOver.title");
    }

    /** @param before whose line was chosen */
    private void read(@Nullable PersonId before) {
        List<HandOver> open = handOvers.open(currentActor.get());
        grid.setItems(open);
        layout.setVisible(!open.isEmpty());
        reassign.setVisible(!open.isEmpty());
        nothing.setVisible(open.isEmpty());
        open.stream()
                .filter(one -> one.person().id().equals(before))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .ifPresent(grid::select);
    }

    private void askToRebuild() {
        Confirmations.ask(
                getTranslation("inbox.handOver.rebuild.title"),
                getTranslation("inbox.handOver.rebuild.text"),
                getTranslation("inbox.handOver.rebuild"),
                () -> {
                    int tasks = workItemRebuild.rebuild(currentActor.get());
                    Toasts.success(getTranslation("inbox.handOver.rebuild.done", tasks));
                    read(null);
                });
    }

    private void show(@Nullable HandOver chosen) {
        tasks.setItems(chosen == null ? List.of() : chosen.items());
        tasks.deselectAll();
        reassign.setEnabled(false);
    }

    private void ask() {
        Set<WorkItem> items = tasks.getSelectedItems();
        grid.getSelectedItems().stream().findFirst().ifPresent(from -> {
            List<Person> receivers = receivers(items);
            if (receivers.isEmpty()) {
                Toasts.warning(getTranslation("inbox.handOver.nobody"));
                return;
            }
            PersonId gone = from.person().id();
            new PersonDialog(
                            getTranslation("inbox.workload.reassign.title", items.size()),
                            getTranslation("inbox.workload.reassign.confirm"),
                            receivers,
                            new KeptInput(currentActor.get().id().value(), "reassign." + gone.value(), ""),
                            (person, reason) -> {
                                boolean given =
                                        taskReassigner.reassign(currentActor.get(), gone, items, person, reason);
                                read(gone);
                                return given;
                            })
                    .open();
        });
    }

    /** Who could do all of the work. */
    private List<Person> receivers(Collection<WorkItem> items) {
        Actor by = currentActor.get();
        return items.stream()
                .map(item -> item.target().id())
                .distinct()
                .map(target -> taskReassigner.people(by, target))
                .reduce(HandOversView::both)
                .orElse(List.of());
    }

    private static List<Person> both(List<Person> one, List<Person> other) {
        Set<PersonId> ids = other.stream().map(Person::id).collect(Collectors.toSet());
        return one.stream().filter(person -> ids.contains(person.id())).toList();
    }
}
