package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.CurrentActor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.UserId;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.Notices;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.workflow.HandOvers;
import dev.mubiao.workflow.HandOvers.HandOver;
import dev.mubiao.workflow.WorkItem;
import dev.mubiao.workflow.Workloads;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the work of closed accounts is given to others; who is gone stands here until each task has an owner. */
@StyleSheet("context://mubiao/inbox.css")
@Route("handovers")
@Menu(order = 81, icon = "vaadin:handshake", title = "handovers.menu")
@RolesAllowed("ADMINISTRATOR")
class HandOversView extends Div implements HasDynamicTitle {

    private final HandOvers handOvers;
    private final Workloads workloads;
    private final Reassigning reassigning;
    private final Actor actor;
    private final HandOverGrid people = new HandOverGrid();
    private final LoadTasksGrid tasks;
    private final Div bench = new Div();
    private final EmptyState nothing = new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("handovers.empty"));
    private final Button reassign;

    HandOversView(
            HandOvers handOvers,
            Workloads workloads,
            Reassigning reassigning,
            InboxColumns columns,
            CurrentActor currentActor) {
        this.handOvers = handOvers;
        this.workloads = workloads;
        this.reassigning = reassigning;
        this.actor = currentActor.get();
        addClassNames("view", "workload");
        tasks = new LoadTasksGrid(columns);
        reassign = ViewHeader.primary(
                new Button(getTranslation("boxes.workload.reassign"), VaadinIcon.EXCHANGE.create(), click -> ask()));
        people.addSelectionListener(change -> show(change.getFirstSelectedItem().orElse(null)));
        tasks.addSelectionListener(
                change -> reassign.setEnabled(!tasks.getSelectedItems().isEmpty()));
        ViewHeader header = new ViewHeader(getPageTitle());
        header.setActions(reassign);
        bench.add(people, tasks);
        bench.addClassName("workload-bench");
        add(header, bench, nothing);
        read(null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handovers.title");
    }

    /** @param before whose line was chosen */
    private void read(@Nullable UserId before) {
        List<HandOver> open = handOvers.open(actor);
        people.setItems(open);
        bench.setVisible(!open.isEmpty());
        reassign.setVisible(!open.isEmpty());
        nothing.setVisible(open.isEmpty());
        open.stream()
                .filter(one -> one.person().id().equals(before))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .ifPresent(people::select);
    }

    private void show(@Nullable HandOver chosen) {
        tasks.setItems(chosen == null ? List.of() : chosen.items());
        tasks.deselectAll();
        reassign.setEnabled(false);
    }

    private void ask() {
        Set<WorkItem> items = tasks.getSelectedItems();
        people.getSelectedItems().stream().findFirst().ifPresent(from -> {
            List<Person> heirs = heirs(items);
            if (heirs.isEmpty()) {
                Notices.warning(getTranslation("handovers.nobody"));
                return;
            }
            UserId gone = from.person().id();
            new PersonDialog(
                            getTranslation("boxes.workload.reassign.title", items.size()),
                            getTranslation("boxes.workload.reassign.confirm"),
                            heirs,
                            (person, reason) -> {
                                reassigning.reassign(actor, gone, items, person, reason);
                                read(gone);
                            })
                    .open();
        });
    }

    /** Who could do all of the work. */
    private List<Person> heirs(Collection<WorkItem> items) {
        return items.stream()
                .map(WorkItem::target)
                .distinct()
                .map(target -> workloads.others(actor, target))
                .reduce(HandOversView::both)
                .orElse(List.of());
    }

    private static List<Person> both(List<Person> one, List<Person> other) {
        Set<UserId> ids = other.stream().map(Person::id).collect(Collectors.toSet());
        return one.stream().filter(person -> ids.contains(person.id())).toList();
    }
}
