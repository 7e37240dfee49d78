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
import dev.mubiao.uikit.LoginHints;
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
        boolean wait = parameters.containsKey("wait");
        boolean away = parameters.containsKey("away");
        if (away) {
            LoginI18n texts = texts();
            texts.getErrorMessage().setMessage(getTranslation("shell.api.away"));
            form.setI18n(texts);
        }
        if (wait) {
            LoginI18n texts = texts();
            texts.getErrorMessage().setMessage(getTranslation("shell.login.wait", LoginThrottle.PAUSE.toMinutes()));
            form.setI18n(texts);
        }
        form.setError(wait || away || parameters.containsKey("error"));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SessionEnd.PARAMETER)
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
