package dev.mubiao.outbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.outbox.OutboxAdministration;
import dev.mubiao.outbox.OutboxChannel;
import dev.mubiao.outbox.OutboxItem;
import dev.mubiao.outbox.OutboxState;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;

/** The view in which administrators see what could not be sent and why, what waits, and what was sent. */
@StyleSheet("context://mubiao/notices.css")
@Route("outbox")
@Menu(order = 86, icon = "vaadin:outbox", title = "outbox.menu")
@RolesAllowed("ADMINISTRATOR")
class OutboxView extends Div implements HasDynamicTitle {

    private static final List<OutboxState> STATES = List.of(OutboxState.FAILED, OutboxState.PENDING, OutboxState.SENT);

    /** @param destination to whom it goes, as administrators call him */
    private record Line(OutboxItem item, String destination) {}

    private final transient OutboxAdministration administration;
    private final transient CurrentActor currentActor;
    private final Tabs tabs = new Tabs();
    private final Grid<Line> grid = new Grid<>();
    private final Div empty = new Div();

    OutboxView(OutboxAdministration administration, CurrentActor currentActor) {
        this.administration = administration;
        this.currentActor = currentActor;
        addClassNames("view", "outbox");
        STATES.forEach(state -> tabs.add(new Tab(getTranslation(state.key()))));
        tabs.addSelectedChangeListener(change -> refresh());
        columns();
        grid.setItems(
                query -> lines(query.getOffset(), query.getLimit()),
                query -> administration.count(currentActor.get(), state()));
        ViewHeader header = new ViewHeader(getPageTitle());
        Button reload = new Button(getTranslation("outbox.reload"), VaadinIcon.REFRESH.create(), click -> refresh());
        header.setActions(reload);
        add(header);
        if (!administration.available(OutboxChannel.MAIL)) {
            Paragraph off = new Paragraph(getTranslation("outbox.mailOff"));
            off.addClassNames("panel", "mail-off");
            add(off);
        }
        add(tabs, grid, empty);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outbox.menu");
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.addColumn(line -> TimeFormats.minute(line.item().createdAt()))
                .setHeader(getTranslation("outbox.createdAt"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        grid.addColumn(line -> getTranslation(line.item().kind().key()))
                .setHeader(getTranslation("outbox.channel"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(Line::destination)
                .setHeader(getTranslation("outbox.destination"))
                .setWidth("12rem")
                .setFlexGrow(1);
        grid.addColumn(line -> line.item().tries())
                .setHeader(getTranslation("outbox.tries"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addColumn(line -> line.item().state() == OutboxState.PENDING
                        ? TimeFormats.minute(line.item().nextTryAt())
                        : "")
                .setHeader(getTranslation("outbox.nextTry"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        grid.addColumn(line -> line.item().lastError())
                .setHeader(getTranslation("outbox.cause"))
                .setTooltipGenerator(line -> line.item().lastError())
                .setWidth("14rem")
                .setFlexGrow(2);
        grid.addComponentColumn(line -> retry(line.item()))
                .setKey("retry")
                .setWidth("7rem")
                .setFlexGrow(0);
    }

    private Stream<Line> lines(int offset, int limit) {
        Actor reader = currentActor.get();
        return administration.list(reader, state(), offset, limit).stream()
                .map(item -> new Line(item, administration.destinationName(reader, item)));
    }

    private Button retry(OutboxItem item) {
        Button retry = new Button(getTranslation("outbox.retry"), click -> retried(item));
        retry.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        retry.setVisible(item.state() == OutboxState.FAILED);
        return retry;
    }

    private void retried(OutboxItem item) {
        try {
            administration.retry(currentActor.get(), item.id());
            Toasts.success(getTranslation("outbox.retried"));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        refresh();
    }

    private OutboxState state() {
        return STATES.get(Math.max(0, tabs.getSelectedIndex()));
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        boolean any = administration.count(currentActor.get(), state()) > 0;
        grid.setVisible(any);
        empty.removeAll();
        if (!any) {
            empty.add(new EmptyState(VaadinIcon.OUTBOX, getTranslation("outbox.empty." + state())));
        }
    }
}
