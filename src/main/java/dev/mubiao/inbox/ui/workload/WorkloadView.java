package dev.mubiao.inbox.ui.workload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.inbox.InboxNavigation;
import dev.mubiao.inbox.ui.PersonDialog;
import dev.mubiao.inbox.ui.WorkItemFormatter;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.Workload;
import dev.mubiao.worklist.query.Workloads;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The open work of those whom the reader supervises, and its reassignment. */
@StyleSheet("context://mubiao/inbox.css")
@Route(InboxNavigation.WORKLOAD)
@Menu(order = 5, icon = "vaadin:scale", title = "inbox.workload.menu")
@RolesAllowed({"UNIT_LEADER", "OFFICE_LEADER", "ADMINISTRATOR"})
class WorkloadView extends Div implements HasDynamicTitle {

    private final Workloads workloads;
    private final TaskReassigner taskReassigner;
    private final CurrentActor currentActor;
    private final WorkloadGrid loads = new WorkloadGrid();
    private final WorkloadTaskGrid tasks;
    private final Button reassign;
    private @Nullable Workload chosen;

    WorkloadView(
            Workloads workloads,
            TaskReassigner taskReassigner,
            WorkItemFormatter formatter,
            CurrentActor currentActor) {
        this.workloads = workloads;
        this.taskReassigner = taskReassigner;
        this.currentActor = currentActor;
        addClassNames("view", "workload");
        tasks = new WorkloadTaskGrid(formatter);
        reassign =
                ViewHeader.primary(new Button(getTranslation("inbox.workload.reassign"), VaadinIcon.EXCHANGE.create()));
        reassign.setEnabled(false);
        reassign.addClickListener(click -> ask());
        loads.addSelectionListener(change -> show(change.getFirstSelectedItem().orElse(null)));
        tasks.addSelectionListener(
                change -> reassign.setEnabled(!tasks.getSelectedItems().isEmpty()));
        ViewHeader header = new ViewHeader(getTranslation("inbox.workload.title"));
        header.setActions(reassign);
        List<Workload> all = workloads.of(currentActor.get());
        add(header);
        if (all.isEmpty()) {
            add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("inbox.workload.empty")));
            return;
        }
        Div layout = new Div(loads, tasks);
        layout.addClassName("workload-layout");
        add(layout);
        loads.setItems(all);
        loads.select(all.get(0));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.workload.title");
    }

    private void show(@Nullable Workload load) {
        chosen = load;
        tasks.deselectAll();
        tasks.setVisible(load != null);
        if (load != null) {
            tasks.setItems(query ->
                            workloads
                                    .tasks(currentActor.get(), load.assignee(), query.getOffset(), query.getLimit())
                                    .stream())
                    .setItemCountEstimate(load.open());
        }
    }

    private void ask() {
        Workload load = chosen;
        Set<WorkItem> items = tasks.getSelectedItems();
        if (load != null && !items.isEmpty()) {
            new PersonDialog(
                            getTranslation("inbox.workload.reassign.title", items.size()),
                            getTranslation("inbox.workload.reassign.confirm"),
                            taskReassigner.people(
                                    currentActor.get(),
                                    items.iterator().next().target().id()),
                            new KeptInput(
                                    currentActor.get().id().value(),
                                    "reassign." + load.assignee().key(),
                                    ""),
                            (person, reason) -> {
                                boolean given =
                                        taskReassigner.reassign(currentActor.get(), load, items, person, reason);
                                refresh(load);
                                return given;
                            })
                    .open();
        }
    }

    private void refresh(Workload before) {
        List<Workload> all = workloads.of(currentActor.get());
        loads.setItems(all);
        all.stream()
                .filter(load -> load.assignee().equals(before.assignee()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresentOrElse(loads::select, () -> show(null));
    }
}
