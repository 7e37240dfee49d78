package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mubiao.approval.Claims;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.inbox.BoxLayout;
import dev.mubiao.inbox.InboxNavigation;
import dev.mubiao.inbox.SavedFilter;
import dev.mubiao.inbox.ui.ReviewQueue;
import dev.mubiao.inbox.ui.WorkItemFormatter;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.UiBroadcaster;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.WorkItemFilter;
import dev.mubiao.worklist.WorkItemQuery;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** The inbox view: what waits, what was done, what was started, what was copied, what waits at one's units. */
@StyleSheet("context://mubiao/inbox.css")
@Route(InboxNavigation.INBOX)
@Menu(order = 0, icon = "vaadin:inbox", title = "inbox.menu")
@PermitAll
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final InboxViewServices services;
    private final CurrentActor currentActor;
    private final BoxTabs tabs = new BoxTabs();
    private final InboxGrid grid;
    private final InboxFilterBar filterBar;
    private final SelectionBar selection;
    private final Div empty = new Div();
    private WorkItemDataProvider source;

    InboxView(
            InboxViewServices services,
            Claims claims,
            WorkItemFormatter formatter,
            CurrentActor currentActor,
            UiBroadcaster broadcaster) {
        this.services = services;
        this.currentActor = currentActor;
        PersonId reader = currentActor.get().id();
        addClassNames("view", "inbox");
        source = new WorkItemDataProvider(services.items(), currentActor::get, Box.TODO.query());
        grid = new InboxGrid(
                new InboxColumnFactory(formatter, new ClaimButton(claims, currentActor::get, reader, this::refresh)),
                change -> services.change(currentActor.get(), tabs.box(), change));
        filterBar = new InboxFilterBar(
                services,
                currentActor::get,
                formatter,
                new ColumnMenu(grid, this::resetColumns),
                () -> services.items().choices(currentActor.get(), tabs.box()),
                this::show);
        selection = new SelectionBar(
                grid,
                () -> source.query(),
                () -> services.items().count(currentActor.get(), source.query()),
                services.actions(),
                currentActor::get,
                this::refresh);
        tabs.addSelectedChangeListener(change -> show(usualFilter()));
        Button export = new Button(getTranslation("inbox.export"), VaadinIcon.DOWNLOAD_ALT.create());
        export.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        export.addClickListener(click -> services.exports().start(currentActor.get(), source.query()));
        grid.addItemClickListener(click -> open(click.getItem()));
        Shortcuts.addShortcutListener(this, () -> grid.focused().ifPresent(this::open), Key.ENTER)
                .listenOn(grid);
        broadcaster.follow(this, reader.value(), this::refresh);
        ViewHeader header = new ViewHeader(getTranslation("inbox.title"));
        header.setActions(export);
        add(header, tabs, filterBar, selection, grid, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Box> asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("box")
                .flatMap(Box::of);
        Optional<InboxPosition> position = InboxPosition.load()
                .filter(left -> asked.filter(box -> box != left.box()).isEmpty());
        tabs.choose(asked.or(() -> position.map(InboxPosition::box)).orElse(Box.TODO));
        show(position.map(InboxPosition::filter).orElseGet(this::usualFilter));
        position.ifPresent(this::comeBack);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.title");
    }

    /** Shows what is new without moving what is seen. */
    void refresh() {
        count();
        boolean nothing = nothing();
        if (nothing != empty.isVisible()) {
            show(filterBar.filter());
        } else {
            source.refreshAll();
        }
    }

    private void count() {
        tabs.show(services.items().counts(currentActor.get()));
    }

    private void show(WorkItemFilter filter) {
        Box box = tabs.box();
        Actor reader = currentActor.get();
        BoxLayout layout = services.layout(reader, box);
        WorkItemQuery query = services.query(reader, box, filter);
        source = new WorkItemDataProvider(services.items(), currentActor::get, query);
        filterBar.show(box, layout, filter);
        selection.clear();
        grid.show(box, source, layout, query);
        count();
        boolean nothing = nothing();
        grid.setVisible(!nothing);
        empty.setVisible(nothing);
        empty.removeAll();
        if (nothing) {
            String key = filter.isEmpty() ? "inbox.empty." + box.name() : "inbox.empty.search";
            empty.add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation(key)));
        }
    }

    private boolean nothing() {
        return services.items()
                .page(currentActor.get(), source.query(), null, 1)
                .items()
                .isEmpty();
    }

    private WorkItemFilter usualFilter() {
        return services.usual(currentActor.get(), tabs.box())
                .map(SavedFilter::filter)
                .orElse(WorkItemFilter.NONE);
    }

    private void resetColumns() {
        services.change(currentActor.get(), tabs.box(), layout -> layout.withColumns(List.of()));
        show(filterBar.filter());
    }

    /** To the row that was opened, or to the one that took its place. */
    private void comeBack(InboxPosition position) {
        List<WorkItem> there = source.rows(position.index(), 1);
        int index = there.isEmpty() ? position.index() - 1 : position.index();
        List<WorkItem> found = there.isEmpty() && index >= 0 ? source.rows(index, 1) : there;
        found.stream().findFirst().ifPresent(item -> grid.point(item, index));
    }

    private void open(WorkItem item) {
        ReviewQueue.store(source.query());
        source.place(item)
                .ifPresent(index -> new InboxPosition(tabs.box(), filterBar.filter(), item.id(), index).store());
        getUI().ifPresent(ui -> ui.navigate(InboxNavigation.task(item)));
    }
}
