package dev.mubiao.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import dev.mubiao.directory.CurrentActor;
import dev.mubiao.uikit.LiveNews;
import dev.mubiao.uikit.TopBarItem;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Top bar and navigation around every view. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Navigation navigation;

    MainLayout(
            Navigation navigation,
            PersonMenu personMenu,
            List<TopBarItem> items,
            LiveNews news,
            CurrentActor currentActor) {
        this.navigation = navigation;
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
        end.add(new LanguageSwitch(), personMenu);
        end.addClassName("topbar-end");
        addToNavbar(toggle, brand, end);
        addToDrawer(new Scroller(navigation));
        currentActor.find().ifPresent(actor -> news.follow(this, actor.id().value(), navigation::refreshCounts));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.refreshCounts();
    }
}
