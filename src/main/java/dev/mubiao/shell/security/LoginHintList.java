package dev.mubiao.shell.security;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import dev.mubiao.uikit.LoginHint;
import dev.mubiao.uikit.LoginHints;

/** The demo's log-in names; a click fills the form. */
class LoginHintList extends Div {

    LoginHintList(LoginHints hints, LoginForm form) {
        addClassName("login-hints");
        UnorderedList list = new UnorderedList();
        for (LoginHint hint : hints.hints()) {
            Button name = new Button(hint.loginName(), click -> fill(form, hint));
            name.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            list.add(new ListItem(name, new Span(getTranslation(hint.description()))));
        }
        add(new Paragraph(getTranslation("shell.login.demo")), list);
    }

    private static void fill(LoginForm form, LoginHint hint) {
        form.getElement()
                .executeJs(
                        "const user = this.querySelector('[name=username]'), word = this.querySelector('[name=password]');"
                                + "user.value = $0; word.value = $1; word.focus();",
                        hint.loginName(),
                        hint.password());
    }
}
