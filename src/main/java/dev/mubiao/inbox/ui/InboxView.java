package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.CurrentActor;
import dev.mubiao.forms.Forms;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.workflow.Box;
import dev.mubiao.workflow.BoxCount;
import dev.mubiao.workflow.Claims;
import dev.mubiao.workflow.WorkItem;
import dev.mubiao.workflow.WorkItemFilter;
import dev.mubiao.workflow.WorkItemQuery;
import dev.mubiao.workflow.WorkItems;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/** Everybody's inbox: what waits, what was done, what was started, what was copied. */
@StyleSheet("context://mubiao/inbox.css")
@Route("inbox")
@Menu(order = 0, icon = "vaadin:inbox", title = "inbox.menu")
@PermitAll
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkItems workItems;
    private final Actor actor;
    private final InboxGrid grid;
    private final Tabs tabs = new Tabs();
    private final Map<Box, Tab> boxes = new EnumMap<>(Box.class);
    private final TextField search = new TextField();
    private final Div empty = new Div();

    InboxView(WorkItems workItems, Claims claims, CurrentActor currentActor, Forms forms, Clock clock) {
        this.workItems = workItems;
        this.actor = currentActor.get();
        addClassNames("view", "inbox");
        grid = new InboxGrid(new InboxColumns(forms, clock), new ClaimButton(claims, actor, this::refresh));
        for (Box box : Box.values()) {
            Tab tab = new Tab();
            boxes.put(box, tab);
            tabs.add(tab);
        }
        tabs.addSelectedChangeListener(change -> show());
        search.setPlaceholder(getTranslation("inbox.search"));
        search.setAriaLabel(getTranslation("inbox.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        Div bar = new Div(tabs, search);
        bar.addClassName("filter-bar");
        grid.addItemClickListener(click -> open(click.getItem()));
        Shortcuts.addShortcutListener(
                        this, () -> grid.asSingleSelect().getOptionalValue().ifPresent(this::open), Key.ENTER)
                .listenOn(grid);
        add(new ViewHeader(getTranslation("inbox.title")), bar, grid, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Box box = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("box")
                .flatMap(Box::of)
                .orElse(Box.TODO);
        tabs.setSelectedTab(boxes.get(box));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.title");
    }

    private void refresh() {
        Map<Box, BoxCount> counts = workItems.counts(actor);
        boxes.forEach((box, tab) -> {
            BoxCount count = counts.get(box);
            String number = count == null || count.number() == 0 ? "" : " " + count;
            tab.setLabel(getTranslation(box.key()) + number);
        });
        show();
    }

    private void show() {
        Box box = box();
        grid.show(box, new WorkItemSource(workItems, actor, query(box)));
        boolean nothing = workItems.page(actor, query(box), null, 1).items().isEmpty();
        grid.setVisible(!nothing);
        empty.removeAll();
        if (nothing) {
            String key = search.getValue().isBlank() ? "inbox.empty." + box.name() : "inbox.empty.search";
            empty.add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation(key)));
        }
    }

    private WorkItemQuery query(Box box) {
        return box.query().matching(WorkItemFilter.NONE.withText(search.getValue()));
    }

    private void open(WorkItem item) {
        // What came back or was never handed on is worked on in its sheet, all else at the review bench.
        getUI().ifPresent(ui -> {
            if (item.status().editable()) {
                ui.navigate("targets/" + item.target().value());
            } else {
                ui.navigate(ReviewView.class, ReviewView.parameters(item.target(), item.id()));
            }
        });
    }

    private Box box() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(tabs.getSelectedTab()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Box.TODO);
    }
}
