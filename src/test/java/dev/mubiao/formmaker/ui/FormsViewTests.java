package dev.mubiao.formmaker.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.formmaker.FormAdministration;
import dev.mubiao.formmaker.FormTrial;
import dev.mubiao.forms.versions.FormState;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class FormsViewTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    FormAdministration forms;

    @Autowired
    FormTrial trial;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    MessageSource messages;

    Organisation organisation;

    @BeforeEach
    void foundAnOrganisation() {
        organisation = new Organisation(administration, directory);
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.CHINESE);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(organisation.admin().loginName(), "", "ROLE_ADMINISTRATOR"));
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aTextIsCheckedSavedAsTheNextVersionAndItsDraftIsEdited() {
        FormsView view = new FormsView(forms, trial, directory, currentActor, messages);
        UI.getCurrent().add(view);
        Grid<?> grid = _get(view, Grid.class);
        int before = _size(grid);
        _click(_get(view, Button.class, spec -> spec.withText(text("formmaker.new"))));
        FormTextDialog dialog = _get(FormTextDialog.class);
        String shipped = forms.find(organisation.admin(), "hangu-2025", 1).yaml();
        _setValue(_get(dialog, TextArea.class), shipped.replace("columns: ", "kolumns: "));
        _click(_get(dialog, Button.class, spec -> spec.withText(text("formmaker.save"))));
        assertThat(_get(dialog, Paragraph.class, spec -> spec.withClasses("form-problems"))
                        .getText())
                .contains("第6行", "columns");
        assertThat(_size(grid)).isEqualTo(before);
        _setValue(_get(dialog, TextArea.class), shipped);
        _click(_get(dialog, Button.class, spec -> spec.withText(text("formmaker.save"))));
        assertThat(_size(grid)).isEqualTo(before + 1);
        FormVersion draft = forms.find(organisation.admin(), "hangu-2025", null);
        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.state()).isEqualTo(FormState.DRAFT);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
