package dev.mubiao.prereview.ui.findings;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.platform.Refusal;
import dev.mubiao.prereview.SubmissionCheck;
import dev.mubiao.prereview.WarningReasons;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.testing.RememberingSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The findings beside the sheet. */
@PortalTest
class FindingsPanelTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TargetQueries targets;

    @Autowired
    SubmissionCheck submissionCheck;

    @Autowired
    WarningReasons reasons;

    Organisation organisation;
    Actor preparer;

    @BeforeEach
    void open() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        MockVaadin.setup();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    @Test
    void saysWhetherTheTargetCanBeSubmitted() {
        FindingsPanel panel = panel(sheet(drafts.create(preparer, organisation.unit(), Contents.twoRows("教室修缮"))));
        assertThat(panel.getElement().getTextRecursively())
                .contains(panel.getTranslation("prereview.panel.verdict.errors"))
                .contains("PR-104.missing");
        FindingsPanel good = panel(sheet(drafts.create(preparer, organisation.unit(), Contents.complete("礼堂修缮"))));
        assertThat(good.getElement().getTextRecursively())
                .contains(good.getTranslation("prereview.panel.verdict.ready"));
    }

    @Test
    void theErrorsOfADraftAreNamedBeforeItIsSubmitted() {
        Target faulty =
                targets.target(preparer, drafts.create(preparer, organisation.unit(), Contents.twoRows("教室修缮")));
        Target good = targets.target(preparer, drafts.create(preparer, organisation.unit(), Contents.complete("礼堂修缮")));
        assertThatThrownBy(() -> submissionCheck.requireNoErrors(preparer, faulty))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("targets.check.incomplete");
        assertThatCode(() -> submissionCheck.requireNoErrors(preparer, good)).doesNotThrowAnyException();
    }

    @Test
    void aReasonIsKeptAndMakesTheTargetReady() {
        TargetId id = drafts.create(preparer, organisation.unit(), PublishedContents.project("教室修缮"));
        FindingsPanel panel = panel(sheet(id));
        _find(panel, TextField.class).forEach(field -> _setValue(field, "公开时会隐去"));
        assertThat(submissionCheck.unexplained(preparer, targets.target(preparer, id)))
                .isEmpty();
        assertThat(panel.getElement().getTextRecursively())
                .contains(panel.getTranslation("prereview.panel.verdict.ready"));
    }

    @Test
    void aSeverityCanBeHidden() {
        FindingsPanel panel = panel(sheet(drafts.create(preparer, organisation.unit(), Contents.twoRows("教室修缮"))));
        assertThat(_find(panel, FindingListItem.class)).anyMatch(line -> line.hasClassName("severity-ERROR"));
        _click(_find(panel, Button.class).stream()
                .filter(button -> button.hasClassName("severity-ERROR"))
                .findFirst()
                .orElseThrow());
        assertThat(_find(panel, FindingListItem.class)).noneMatch(line -> line.hasClassName("severity-ERROR"));
    }

    @Test
    void aFindingLeadsToItsCell() {
        TargetId id = drafts.create(preparer, organisation.unit(), PublishedContents.project("教室修缮"));
        RememberingSheet sheet = sheet(id);
        panel(sheet);
        NativeButton mobile = _find(NativeButton.class).stream()
                .filter(button -> button.getText().contains("PR-501.mobile"))
                .findFirst()
                .orElseThrow();
        _click(mobile);
        assertThat(sheet.touched()).containsExactly("field:GOALS");
    }

    private FindingsPanel panel(RememberingSheet sheet) {
        FindingsPanel panel = new FindingsPanel(sheet, reasons);
        UI.getCurrent().add(panel);
        return panel;
    }

    private RememberingSheet sheet(TargetId id) {
        Target target = targets.target(preparer, id);
        return new RememberingSheet(preparer, target, submissionCheck.problems(preparer, target));
    }
}
