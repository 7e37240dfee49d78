package dev.mubiao.targets.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetListAction;
import dev.mubiao.targets.TargetListMenu;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The view that lists the targets of the reader's unit and the others that he may read. */
@Route(TargetNavigation.LIST)
@Menu(title = "targets.list.title", order = 20, icon = "vaadin:records")
@PermitAll
class TargetsView extends Div implements BeforeEnterObserver, HasDynamicTitle, TargetListMenu.Listed {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final transient TargetQueries queries;
    private final transient CurrentActor currentActor;
    private final transient List<TargetListAction> actions;
    private final StatusTabs tabs = new StatusTabs(this::reload);
    private final TargetFilterBar filters;
    private final TargetGrid grid;
    private final Div empty = new Div();

    TargetsView(
            TargetQueries queries,
            Forms forms,
            CurrentActor currentActor,
            NewTargets newTargets,
            List<TargetListAction> actions,
            List<TargetListMenu> menus,
            Clock clock) {
        this.queries = queries;
        this.currentActor = currentActor;
        Actor reader = currentActor.get();
        this.actions =
                actions.stream().filter(action -> action.appliesTo(reader)).toList();
        addClassName("view");
        ViewHeader header = new ViewHeader(getTranslation("targets.list.title"));
        List<Component> offered = new ArrayList<>();
        menus.forEach(menu -> offered.add(menu.of(this)));
        if (prepares()) {
            Button create = new Button(
                    getTranslation("targets.list.new"),
                    click -> new NewTargetDialog(newTargets, currentActor::get).open());
            List<Button> buttons = new ArrayList<>(List.of(create));
            actions().forEach(buttons::add);
            ViewHeader.primary(buttons.get(buttons.size() - 1));
            offered.addAll(buttons);
        }
        header.setActions(offered.toArray(Component[]::new));
        List<BudgetUnit> units = queries.units(reader);
        filters = new TargetFilterBar(
                forms, units, LocalDate.now(clock.withZone(ZONE)).getYear(), this::reload);
        grid = new TargetGrid(forms, queries, units);
        grid.setSizeFull();
        add(header, tabs, filters, grid, empty);
        grid.show(currentActor::get, () -> filters.filter(tabs.chosen()));
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("targets.list.title");
    }

    @Override
    public Actor actor() {
        return currentActor.get();
    }

    @Override
    public TargetFilter filter() {
        return filters.filter(tabs.chosen());
    }

    @Override
    public List<TargetId> chosen() {
        return grid.getSelectedItems().stream().map(Target::id).toList();
    }

    /** A link may name a year, a unit and a state. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters wanted = event.getLocation().getQueryParameters();
        filters.narrow(wanted.getSingleParameter("year"), wanted.getSingleParameter("unit"));
        wanted.getSingleParameter("status")
                .ifPresent(word -> Arrays.stream(TargetStatus.values())
                        .filter(status -> status.name().equals(word))
                        .forEach(tabs::choose));
    }

    private void reload() {
        if (grid == null) {
            return; // the tabs select their first one before the rest is there
        }
        Actor reader = currentActor.get();
        tabs.showCounts(statuses -> queries.count(reader, filters.filter(statuses)));
        boolean nothing = queries.count(reader, filters.filter(tabs.chosen())) == 0;
        grid.setVisible(!nothing);
        empty.setVisible(nothing);
        empty.removeAll();
        if (nothing) {
            empty.add(emptyState());
        } else {
            grid.getDataProvider().refreshAll();
        }
    }

    private EmptyState emptyState() {
        boolean narrowed = filters.narrowed() || !tabs.chosen().isEmpty();
        if (narrowed || !prepares()) {
            return new EmptyState(
                    VaadinIcon.SEARCH, getTranslation(narrowed ? "targets.list.noMatch" : "targets.list.noneToRead"));
        }
        return new EmptyState(
                VaadinIcon.UPLOAD,
                getTranslation("targets.list.empty"),
                actions().map(ViewHeader::primary).limit(1).toArray(Button[]::new));
    }

    private boolean prepares() {
        return currentActor.get().holds(Role.PREPARER);
    }

    private Stream<Button> actions() {
        return actions.stream()
                .map(action -> new Button(
                        getTranslation(action.labelKey()),
                        action.icon().create(),
                        click -> UI.getCurrent().navigate(action.path())));
    }
}
