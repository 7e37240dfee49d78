package dev.mubiao.formmaker.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEvent;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.documents.templates.ExportTemplate;
import dev.mubiao.formmaker.templates.TemplateAdministration;
import dev.mubiao.formmaker.templates.TemplateUploads;
import dev.mubiao.forms.FormKind;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.uikit.Badge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class TemplatesViewTests {

    private static final String FORM = "changshou-2024";

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TemplateAdministration templates;

    @Autowired
    TemplateUploads uploads;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    MessageSource messages;

    private Organisation organisation;
    private String name;

    @BeforeEach
    void openTheView() {
        organisation = new Organisation(administration, directory);
        name = "汇总样式" + UUID.randomUUID().toString().substring(0, 8);
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
    void aTemplateIsUploadedItsLacksAreShownAndItIsReleasedAllTheSame() throws IOException {
        TemplatesView view = new TemplatesView(templates, uploads, currentActor, messages);
        view.setParameter(Mockito.mock(BeforeEvent.class), FORM);
        UI.getCurrent().add(view);
        _click(_get(view, Button.class, spec -> spec.withText(text("formmaker.template.upload"))));
        TemplateUploadDialog dialog = _get(TemplateUploadDialog.class);
        UploadKt._upload(_get(dialog, Upload.class), "汇总样式.docx", "application/octet-stream", word("{{项目名称}}"));
        assertThat(_get(dialog, TextField.class).getValue()).isEqualTo("汇总样式");
        _setValue(_get(dialog, TextField.class), name);
        _click(_get(dialog, Button.class, spec -> spec.withText(text("formmaker.template.upload"))));

        Grid<ExportTemplate> grid = grid(view);
        assertThat(row(grid)).isNotNegative();
        TemplateCheckDialog check = _get(TemplateCheckDialog.class);
        assertThat(_find(check, ListItem.class))
                .extracting(ListItem::getText)
                .contains("主管部门")
                .doesNotContain("项目名称");
        check.close();

        choose(grid, "formmaker.template.release");
        ConfirmDialog confirm = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(confirm, new ConfirmDialog.ConfirmEvent(confirm, true));
        assertThat(stored().released()).isTrue();
        choose(grid, "formmaker.template.prefer");
        assertThat(stored().status().preferred()).isTrue();
        assertThat(badges(grid)).contains(text("formmaker.template.preferred"));
    }

    @Test
    void aTemplateWithWrongPlaceholdersIsNotReleasedAndSaysWhy() throws IOException {
        uploads.upload(organisation.admin(), FORM, FormKind.PROJECT, name, new SourceFile("甲.docx", word("{{项目名秤}}")));
        TemplatesView view = new TemplatesView(templates, uploads, currentActor, messages);
        view.setParameter(Mockito.mock(BeforeEvent.class), FORM);
        UI.getCurrent().add(view);

        choose(grid(view), "formmaker.template.release");
        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(_find(_get(TemplateCheckDialog.class), ListItem.class))
                .extracting(ListItem::getText)
                .anyMatch(line -> line.contains("项目名秤") && line.contains("项目名称"));
        assertThat(stored().released()).isFalse();
    }

    private ExportTemplate stored() {
        return templates.list(organisation.admin(), FORM).stream()
                .filter(template -> template.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void choose(Grid<ExportTemplate> grid, String action) {
        MenuBar menu = (MenuBar) GridKt._getCellComponent(grid, row(grid), "actions");
        MenuItem chosen = menu.getItems().get(0).getSubMenu().getItems().stream()
                .filter(item -> text(action).equals(item.getText()))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(chosen, new ClickEvent<>(chosen));
    }

    private List<String> badges(Grid<ExportTemplate> grid) {
        return _find(GridKt._getCellComponent(grid, row(grid), "state"), Badge.class).stream()
                .map(badge -> badge.getElement().getTextRecursively())
                .toList();
    }

    private int row(Grid<ExportTemplate> grid) {
        return GridKt._findAll(grid).stream().map(ExportTemplate::name).toList().indexOf(name);
    }

    @SuppressWarnings("unchecked")
    private static Grid<ExportTemplate> grid(TemplatesView view) {
        return _get(view, Grid.class);
    }

    private static byte[] word(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
