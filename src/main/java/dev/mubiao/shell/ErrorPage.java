package dev.mubiao.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.ViewHeader;

/** Base of the pages that are shown instead of a view that cannot be shown, with the way back. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    void say(int status, VaadinIcon icon, String text) {
        addClassName("view");
        title = getTranslation("shell.problem." + status);
        removeAll();
        add(
                new ViewHeader(title),
                new EmptyState(icon, text, new RouterLink(getTranslation("shell.error.home"), HomeView.class)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
