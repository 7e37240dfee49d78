package dev.mubiao.webhooks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.webhooks.Webhook;
import dev.mubiao.webhooks.Webhooks;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** An administrator at the webhooks. */
@PortalTest
class WebhooksViewTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Webhooks webhooks;

    Organisation organisation;

    @BeforeEach
    void signIn() {
        organisation = new Organisation(administration, directory);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(organisation.admin().loginName(), ""));
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.CHINESE);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAdministratorRegistersAWebhookAndIsToldWhatIsWrongWithIt() {
        WebhooksView view = new WebhooksView(webhooks, currentActor);
        UI.getCurrent().add(view);
        press("webhooks.register");
        _setValue(_get(TextField.class), "https://oa.example.gov.cn/hook");
        _setValue(_get(PasswordField.class), "short");
        press("webhooks.save");
        assertThat(webhooks.list(organisation.admin())).isEmpty();

        _setValue(_get(PasswordField.class), "long enough a secret");
        press("webhooks.save");
        assertThat(webhooks.list(organisation.admin()))
                .as("its host is not known here")
                .isEmpty();
        ConfirmDialog question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));

        assertThat(webhooks.list(organisation.admin()))
                .extracting(Webhook::url)
                .containsExactly("https://oa.example.gov.cn/hook");
        assertThat(_find(WebhookDialog.class)).isEmpty();
        assertThat(GridKt._size(_get(view, Grid.class))).isEqualTo(1);
    }

    @Test
    void whereNothingIsSentIsSaidAtTheField() {
        UI.getCurrent().add(new WebhooksView(webhooks, currentActor));
        press("webhooks.register");
        _setValue(_get(PasswordField.class), "long enough a secret");
        _setValue(_get(TextField.class), "http://oa.example.gov.cn:70000/hook");
        press("webhooks.save");

        TextField url = _get(TextField.class);
        assertThat(url.isInvalid()).isTrue();
        assertThat(url.getErrorMessage()).isEqualTo(url.getTranslation("webhooks.url"));
        assertThat(webhooks.list(organisation.admin()))
                .extracting(Webhook::url)
                .noneMatch(known -> known.contains("70000"));
    }

    private static void press(String key) {
        String text = UI.getCurrent().getTranslation(key);
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
