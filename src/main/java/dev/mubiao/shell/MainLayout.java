package dev.mubiao.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.shell.i18n.LanguageSwitch;
import dev.mubiao.uikit.PagePrint;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.TopBarItem;
import dev.mubiao.uikit.UiBroadcaster;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** The layout around every view: top bar and navigation. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final MainMenu mainMenu;
    private final transient CurrentActor currentActor;
    private final SubstitutedPeople substituted;

    MainLayout(
            MainMenu mainMenu,
            PersonMenu personMenu,
            List<TopBarItem> items,
            UiBroadcaster broadcaster,
            CurrentActor currentActor) {
        this.mainMenu = mainMenu;
        this.currentActor = currentActor;
        Optional<Actor> actor = currentActor.find();
        this.substituted = new SubstitutedPeople(actor);
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
        actor.ifPresent(one -> broadcaster.follow(this, one.id().value(), this::refresh));
    }

    /** What he may no longer do for somebody, the page says before he tries. */
    private void refresh() {
        substituted
                .over(currentActor.find())
                .forEach(name -> Toasts.warning(getTranslation("shell.substitution.over", name)));
        mainMenu.refreshCounts();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        mainMenu.refreshCounts();
    }
}
