package dev.mubiao.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.CurrentActor;
import dev.mubiao.directory.Role;
import dev.mubiao.uikit.Commas;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in, in which capacities, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonMenu extends MenuBar {

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
                .collect(Commas.of(this));
        Div facts = new Div(actor.loginName() + " · " + capacities);
        facts.addClassName("person-facts");
        root.getSubMenu().add(facts);
        root.getSubMenu().addItem(getTranslation("shell.logout"), click -> authentication.logout());
    }
}
