package dev.mubiao.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;

/** The title line of a view: breadcrumbs, title, what belongs beside it, and the actions at its right. */
public class ViewHeader extends Div {

    private final Nav breadcrumbs = new Nav();
    private final H1 title = new H1();
    private final Div beside = new Div();
    private final Div actions = new Div();

    public ViewHeader(String text) {
        addClassName("view-header");
        breadcrumbs.addClassName("breadcrumbs");
        breadcrumbs.setVisible(false);
        title.setText(text);
        beside.addClassName("view-header-beside");
        actions.addClassName("view-header-actions");
        Div line = new Div(title, beside, actions);
        line.addClassName("view-header-line");
        add(breadcrumbs, line);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** Links back to where the view hangs. */
    public ViewHeader under(Component... links) {
        breadcrumbs.removeAll();
        breadcrumbs.add(links);
        breadcrumbs.setVisible(links.length > 0);
        return this;
    }

    /** Badges and facts right of the title. */
    public void setBeside(Component... components) {
        beside.removeAll();
        beside.add(components);
    }

    /** The actions, the primary one last; at most one is primary. */
    public void setActions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }

    /** A button in the look of the view's one primary action. */
    public static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
