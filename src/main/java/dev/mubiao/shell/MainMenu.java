package dev.mubiao.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mubiao.uikit.MenuCount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The menu, from the views' {@code @Menu} annotations as far as the person may open them. A title there is a key of
 * the message bundles.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MainMenu extends SideNav {

    private final transient List<MenuCount> counts;
    private final Map<String, Span> badges = new HashMap<>();

    MainMenu(List<MenuCount> counts) {
        this.counts = counts;
        MenuConfiguration.getMenuEntries().forEach(entry -> addItem(item(entry)));
    }

    void refreshCounts() {
        for (MenuCount count : counts) {
            Span badge = badges.get(strip(count.path()));
            if (badge != null) {
                long number = count.count();
                badge.setText(number > 999 ? "999+" : Long.toString(number));
                badge.setVisible(number > 0);
            }
        }
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(!strip(entry.path()).isEmpty()); // the start page would be part of every other
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        Span badge = new Span();
        badge.addClassName("menu-count");
        badge.setVisible(false);
        badges.put(strip(entry.path()), badge);
        item.setSuffixComponent(badge);
        return item;
    }

    private static String strip(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
