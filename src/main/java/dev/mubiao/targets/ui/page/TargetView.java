package dev.mubiao.targets.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.targets.TargetPageMenu;
import dev.mubiao.targets.TargetPanel;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.ui.sheet.SheetEditor;
import dev.mubiao.targets.ui.sheet.SheetFactory;
import dev.mubiao.targets.ui.sheet.saving.SheetSaving;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.RouteAnchor;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The view of one target: its sheet, and the actions and panels of other modules. */
@Route(TargetNavigation.TARGET)
@PermitAll
class TargetView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, TargetPage {

    private final transient TargetQueries queries;
    private final transient CurrentActor currentActor;
    private final transient SheetFactory sheets;
    private final transient ActionButtons actions;
    private final transient List<TargetPanel> panels;
    private final transient List<TargetPageMenu> menus;
    private final ViewHeader header = new ViewHeader("");
    private final Div body = new Div();
    private @Nullable Target target;
    private @Nullable SheetEditor editor;

    TargetView(
            TargetQueries queries,
            CurrentActor currentActor,
            SheetFactory sheets,
            ActionButtons actions,
            List<TargetPanel> panels,
            List<TargetPageMenu> menus) {
        this.queries = queries;
        this.currentActor = currentActor;
        this.sheets = sheets;
        this.actions = actions;
        this.panels = panels;
        this.menus = menus;
        addClassName("view");
        body.addClassName("target-body");
        add(header.under(new RouteAnchor(TargetNavigation.LIST, getTranslation("targets.list.title"))), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        target = queries.target(actor(), id(event.getRouteParameters().get("id").orElse("")));
        refresh();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null && editor.save() != SheetSaving.Outcome.SAVED) {
            BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
            Confirmations.ask(
                    getTranslation("targets.page.leave.title"),
                    getTranslation("targets.page.leave.text"),
                    getTranslation("targets.page.leave"),
                    leaving::proceed,
                    leaving::cancel);
        }
    }

    @Override
    public Actor actor() {
        return currentActor.get();
    }

    @Override
    public Target target() {
        if (target == null) {
            throw new IllegalStateException("the page shows no target yet");
        }
        return target;
    }

    @Override
    public void refresh() {
        target = queries.target(actor(), target().id());
        header.setTitle(title());
        header.setBeside(new TargetStatusBadge(target.status()), changed());
        ActionButtons.Offered offered = actions.of(this, this::save);
        Stream<Component> beside = menus.stream().map(menu -> menu.of(this, this::save));
        header.setActions(Stream.concat(beside, Stream.of(offered.buttons())).toArray(Component[]::new));
        body.removeAll();
        body.add(offered.holds());
        Component sheet = sheets.of(this);
        editor = sheet instanceof SheetEditor opened ? opened : null;
        TabSheet tabs = new TabSheet();
        tabs.setSizeFull();
        tabs.add(getTranslation("targets.page.sheet"), sheet);
        Actor reader = actor();
        panels.stream()
                .filter(panel -> panel.appliesTo(target(), reader))
                .forEach(panel -> tabs.add(getTranslation(panel.titleKey()), new LazyPanel(panel, this)));
        body.add(tabs);
    }

    @Override
    public String getPageTitle() {
        return target == null ? getTranslation("targets.list.title") : title();
    }

    /** Saves first, so that the action sees what was typed; if it cannot, the sheet says why. */
    private boolean save() {
        boolean saved = editor == null || editor.saveFirst();
        target = saved ? queries.target(actor(), target().id()) : target;
        return saved;
    }

    private String title() {
        String name = target().name();
        return Cleaning.isNothing(name) ? getTranslation("targets.list.unnamed") : name;
    }

    private Span changed() {
        Span changed = new Span(
                getTranslation("targets.page.changed", target().changedBy(), TimeFormats.minute(target().changedAt())));
        changed.addClassName("muted");
        return changed;
    }

    private static TargetId id(String text) {
        try {
            return new TargetId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "targets.unknown");
        }
    }
}
