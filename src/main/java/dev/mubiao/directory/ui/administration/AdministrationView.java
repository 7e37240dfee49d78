package dev.mubiao.directory.ui.administration;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.ui.DirectoryNavigation;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The view in which administrators keep units, people and business offices. */
@StyleSheet("context://mubiao/admin.css")
@Route(DirectoryNavigation.ADMINISTRATION)
@Menu(order = 80, icon = "vaadin:users", title = "directory.admin.menu")
@RolesAllowed("ADMINISTRATOR")
class AdministrationView extends Div implements BeforeLeaveObserver, HasDynamicTitle {

    private final List<MasterDetailPanel<?>> panels;
    private final List<String> createTexts =
            List.of("directory.admin.unit.new", "directory.admin.person.new", "directory.admin.office.new");
    private final Tabs tabs = new Tabs();
    private final Button create =
            new Button(VaadinIcon.PLUS.create(), click -> current().create());
    private int index;

    AdministrationView(MasterDetailPanelFactory masterDetailPanelFactory) {
        this.panels = List.of(
                masterDetailPanelFactory.units(),
                masterDetailPanelFactory.people(),
                masterDetailPanelFactory.offices());
        addClassNames("view", "administration");
        create.addClickShortcut(Key.KEY_N, KeyModifier.ALT);
        tabs.add(
                new Tab(getTranslation("directory.admin.units")),
                new Tab(getTranslation("directory.admin.people")),
                new Tab(getTranslation("directory.admin.offices")));
        tabs.addSelectedChangeListener(change -> {
            if (tabs.getSelectedIndex() != index) {
                int wanted = tabs.getSelectedIndex();
                current().whenNothingIsLost(() -> show(wanted), () -> tabs.setSelectedIndex(index));
            }
        });
        ViewHeader header = new ViewHeader(getPageTitle());
        header.setActions(ViewHeader.primary(create));
        add(header, tabs);
        this.panels.forEach(this::add);
        show(0);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
        current().whenNothingIsLost(leaving::proceed, leaving::cancel);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.admin.title");
    }

    private void show(int wanted) {
        index = wanted;
        create.setText(getTranslation(createTexts.get(index)));
        panels.forEach(masterDetailPanel -> masterDetailPanel.setVisible(masterDetailPanel.equals(current())));
        current().close();
        current().refresh();
    }

    private MasterDetailPanel<?> current() {
        return panels.get(index);
    }
}
