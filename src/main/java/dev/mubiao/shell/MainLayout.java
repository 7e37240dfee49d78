package dev.mubiao.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import dev.mubiao.directory.ActiveSubstitution;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.shell.i18n.LanguageSwitch;
import dev.mubiao.uikit.PagePrint;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.TopBarItem;
import dev.mubiao.uikit.UiBroadcaster;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The layout around every view: top bar and navigation. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final MainMenu mainMenu;
    private final transient CurrentActor currentActor;
    /** For whom he substituted when that was last looked at, with their names. */
    private Map<PersonId, String> absent;

    MainLayout(
            MainMenu mainMenu,
            PersonMenu personMenu,
            List<TopBarItem> items,
            UiBroadcaster broadcaster,
            CurrentActor currentActor) {
        this.mainMenu = mainMenu;
        this.currentActor = currentActor;
        this.absent = absent();
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        Span chinese = new Span("目标");
        chinese.addClassName("brand-mark");
        Span name = new Span("Mubiao");
        name.addClassName("brand-name");
        Div brand = new Div(chinese, name);
        brand.addClassName("brand");
        Div end = new Div();
        items.forEach(item -> end.add(item.create()));
        end.add(new PagePrint(), new LanguageSwitch(), personMenu);
        end.addClassName("topbar-end");
        addToNavbar(toggle, brand, end);
        addToDrawer(new Scroller(mainMenu));
        currentActor
                .find()
                .ifPresent(actor -> broadcaster.follow(this, actor.id().value(), this::refresh));
    }

    /** What he may no longer do for somebody, the page says before he tries. */
    private void refresh() {
        Map<PersonId, String> now = absent();
        absent.forEach((person, name) -> {
            if (!now.containsKey(person)) {
                Toasts.warning(getTranslation("shell.substitution.over", name));
            }
        });
        absent = now;
        mainMenu.refreshCounts();
    }

    private Map<PersonId, String> absent() {
        return currentActor.find().stream()
                .flatMap(actor -> actor.substitutions().stream())
                .collect(Collectors.toMap(ActiveSubstitution::person, ActiveSubstitution::name, (one, same) -> one));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        mainMenu.refreshCounts();
    }
}
