package dev.mubiao.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.uikit.ListJoiner;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The menu of the person who is signed in: name, roles, and log-out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonMenu extends MenuBar {

    private static final String API_TOKENS = "tokens";

    PersonMenu(CurrentActor currentActor, AuthenticationContext authentication) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        currentActor.find().ifPresent(actor -> fill(actor, authentication));
    }

    private void fill(Actor actor, AuthenticationContext authentication) {
        Div label = new Div(VaadinIcon.USER.create(), new Span(actor.displayName()));
        label.addClassName("person");
        var root = addItem(label);
        root.setAriaLabel(getTranslation("shell.person", actor.displayName()));
        String capacities = actor.grants().stream()
                .map(grant -> grant.role())
                .distinct()
                .sorted()
                .map(Role::key)
                .map(this::getTranslation)
                .collect(ListJoiner.of(this));
        Div facts = new Div(actor.loginName() + " · " + capacities);
        facts.addClassName("person-facts");
        root.getSubMenu().add(facts);
        root.getSubMenu()
                .addItem(
                        getTranslation("directory.token.title"),
                        click -> getUI().ifPresent(ui -> ui.navigate(API_TOKENS)));
        root.getSubMenu().addItem(getTranslation("shell.logout"), click -> authentication.logout());
    }
}
