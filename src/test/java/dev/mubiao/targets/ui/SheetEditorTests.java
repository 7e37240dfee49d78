package dev.mubiao.targets.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouteConfiguration;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Administration;
import dev.mubiao.directory.CurrentActor;
import dev.mubiao.directory.Directory;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.Forms;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.CellKeys;
import dev.mubiao.targets.Indicator;
import dev.mubiao.targets.SheetCheck;
import dev.mubiao.targets.TargetContent;
import dev.mubiao.targets.TargetDrafts;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import java.math.BigDecimal;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;

/** The preparer at his sheet. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:sheet;DB_CLOSE_DELAY=-1")
@ActiveProfiles("test")
class SheetEditorTests {

    @Autowired
    Administration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TargetQueries queries;

    @Autowired
    SheetCheck check;

    @Autowired
    Forms forms;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    NewTargets newTargets;

    @Autowired
    Clock clock;

    Actor preparer;
    TargetId id;

    @BeforeEach
    void signIn() {
        Organisation organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        id = drafts.create(preparer, organisation.unit(), Contents.complete("教室修缮"));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(preparer.loginName(), "", "ROLE_PREPARER"));
        MockVaadin.setup();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void savesADraftThatIsWrongAndSaysSoAtTheCell() {
        SheetEditor editor = open();
        type("field:TOTAL", "大约三万");
        assertThat(editor.save()).isTrue();
        assertThat(saved().funding().total().raw()).isEqualTo("大约三万");
        assertThat(saved().funding().total().money()).isNull();
        assertThat(cell("field:TOTAL").getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");
        type("field:TOTAL", "３０，０００");
        editor.save();
        assertThat(saved().funding().total().money().yuan()).isEqualByComparingTo("30000");
        assertThat(cell("field:TOTAL").getElement().getAttribute("aria-invalid"))
                .isNull();
    }

    @Test
    void readsValuesAsTheyAreReadFromFiles() {
        SheetEditor editor = open();
        Indicator first = saved().indicators().get(0);
        type(CellKeys.indicator(first.id(), IndicatorField.VALUE), "１２");
        type(CellKeys.indicator(first.id(), IndicatorField.WEIGHT), "５０％");
        editor.save();
        assertThat(saved().indicators().get(0).value().number()).isEqualByComparingTo(new BigDecimal(12));
        assertThat(saved().indicators().get(0).weight()).isEqualByComparingTo("50");
        assertThat(saved().indicators().get(0).id()).isEqualTo(first.id());
    }

    @Test
    void aRemovedRowCanBePutBack() {
        SheetEditor editor = open();
        _click(_get(Button.class, spec -> spec.withText(editor.getTranslation("targets.sheet.addRow"))));
        assertThat(saved().indicators()).hasSize(3);
        String added = CellKeys.indicator(saved().indicators().get(2).id(), IndicatorField.NAME);
        type(added, "新增车位");
        removal(editor, 2);
        assertThat(saved().indicators()).hasSize(2);
        _click(_get(Button.class, spec -> spec.withText(editor.getTranslation("targets.sheet.undo"))));
        assertThat(saved().indicators()).extracting(Indicator::name).contains("新增车位");
    }

    @Test
    void whoSavesTooLateLosesNothing() {
        SheetEditor editor = open();
        type("field:PROJECT_NAME", "我的名称");
        drafts.save(preparer, id, queries.target(preparer, id).version(), Contents.complete("别人的名称"));
        assertThat(editor.save()).isFalse();
        assertThat(saved().header().projectName()).isEqualTo("别人的名称");
        assertThat(cell("field:PROJECT_NAME").getValue()).isEqualTo("我的名称");
        _click(_get(Button.class, spec -> spec.withText(editor.getTranslation("targets.sheet.keepMine"))));
        assertThat(saved().header().projectName()).isEqualTo("我的名称");
    }

    @Test
    void theListCountsByStatus() {
        RouteConfiguration.forSessionScope().setAnnotatedRoute(TargetView.class);
        TargetsView view = new TargetsView(queries, forms, currentActor, newTargets, clock);
        UI.getCurrent().add(view);
        StatusTabs tabs = _get(view, StatusTabs.class);
        assertThat(tabs.getTabAt(0).getElement().getTextRecursively()).endsWith("1");
        assertThat(tabs.getTabAt(1).getElement().getTextRecursively()).endsWith("1");
        tabs.setSelectedIndex(2);
        assertThat(_get(view, TargetFilters.class).isVisible()).isTrue();
        assertThat(view.getChildren()
                        .filter(TargetGrid.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .isVisible())
                .isFalse();
    }

    private SheetEditor open() {
        SheetEditor editor = new SheetEditor(
                forms.find("changshou-2026", FormKind.PROJECT).orElseThrow(),
                saved(),
                new DraftSaving(drafts, queries, preparer, queries.target(preparer, id)),
                check,
                () -> {});
        UI.getCurrent().add(editor);
        return editor;
    }

    private void removal(SheetEditor editor, int row) {
        String label = editor.getTranslation("targets.sheet.removeRow");
        Button button = _find(editor, Button.class).stream()
                .filter(candidate -> label.equals(candidate.getAriaLabel().orElse("")))
                .toList()
                .get(row);
        _click(button);
    }

    private TargetContent saved() {
        return queries.draft(preparer, id);
    }

    private static SheetField cell(String key) {
        return _get(SheetField.class, spec -> spec.withId(key));
    }

    private static void type(String key, String text) {
        _setValue(cell(key), text);
    }
}
