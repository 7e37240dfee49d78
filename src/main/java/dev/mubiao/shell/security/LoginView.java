package dev.mubiao.shell.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.mubiao.shell.i18n.LanguageSwitch;
import dev.mubiao.shell.login.LoginNavigation;
import dev.mubiao.uikit.LoginHints;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The log-in page. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final Paragraph ended = new Paragraph();

    LoginView(ObjectProvider<LoginHints> hints) {
        addClassName("login-page");
        Span mark = new Span("目标");
        mark.addClassName("brand-mark");
        H1 title = new H1(mark, new Span("Mubiao"));
        Paragraph purpose = new Paragraph(getTranslation("shell.login.purpose"));
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        ended.addClassName("login-ended");
        ended.getElement().setAttribute("role", "status");
        ended.setVisible(false);
        Div card = new Div(title, purpose, ended, form);
        card.addClassName("login-card");
        hints.ifAvailable(available -> card.add(new LoginHintList(available, form)));
        Div language = new Div(new LanguageSwitch());
        language.addClassName("login-language");
        add(language, card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        String reason = null;
        if (parameters.containsKey("wait")) {
            reason = getTranslation("shell.login.wait", seconds(parameters.get("wait")));
        } else if (parameters.containsKey("busy")) {
            reason = getTranslation("shell.api.busy");
        } else if (parameters.containsKey("away")) {
            reason = getTranslation("shell.api.away");
        }
        if (reason != null) {
            LoginI18n texts = texts();
            texts.getErrorMessage().setMessage(reason);
            form.setI18n(texts);
        }
        form.setError(reason != null || parameters.containsKey("error"));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LoginNavigation.ENDED)
                .flatMap(SessionEnd::of)
                .ifPresent(end -> {
                    ended.setText(getTranslation(end.key()));
                    ended.setVisible(true);
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.login.title");
    }

    /** From an address that anybody can type: never more than the longest delay. */
    private static long seconds(List<String> given) {
        try {
            return Math.min(60, Math.max(1, Long.parseLong(given.get(0))));
        } catch (NumberFormatException typed) {
            return 60;
        }
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form fields = texts.getForm();
        fields.setTitle("");
        fields.setUsername(getTranslation("shell.login.name"));
        fields.setPassword(getTranslation("shell.login.password"));
        fields.setSubmit(getTranslation("shell.login.submit"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(getTranslation("shell.login.failed"));
        error.setMessage(getTranslation("shell.login.failed.hint"));
        error.setUsername(getTranslation("shell.login.name.missing"));
        error.setPassword(getTranslation("shell.login.password.missing"));
        return texts;
    }
}
