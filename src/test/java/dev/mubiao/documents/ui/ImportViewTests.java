package dev.mubiao.documents.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.documents.AgainDecision;
import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentImports;
import dev.mubiao.documents.DocumentPlaces;
import dev.mubiao.documents.DocumentPreReview;
import dev.mubiao.documents.DocumentReader;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.FormCandidate;
import dev.mubiao.documents.MarkedDocuments;
import dev.mubiao.documents.OtherTable;
import dev.mubiao.documents.UndecidedTables;
import dev.mubiao.documents.UnitDecision;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A preparer imports what a reader of two tables finds. */
@PortalTest
class ImportViewTests {

    @Autowired
    DocumentPreReview preReview;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    MarkedDocuments marked;

    @Autowired
    DocumentImports imports;

    @Autowired
    TargetQueries targets;

    @Autowired
    Forms forms;

    Actor preparer;
    ImportView view;

    @BeforeEach
    void openTheView() {
        preparer = new Organisation(administration, directory).preparer();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(preparer.loginName(), "", "ROLE_PREPARER"));
        MockVaadin.setup();
        view = new ImportView(documents(), preReview, new UndecidedTables(forms), forms, imports, marked);
        UI.getCurrent().add(view);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void onlyWhatIsCheckedIsSaved() {
        paste("two tables");
        DocumentTableGrid grid = _get(view, DocumentTableGrid.class);
        assertThat(grid.getSelectedItems()).hasSize(2);
        grid.deselect(grid.getSelectedItems().stream()
                .filter(table -> table.index() == 1)
                .findFirst()
                .orElseThrow());

        _click(button("documents.import.save"));
        assertThat(saved()).isEmpty();
        confirm();

        List<Target> saved = saved();
        assertThat(saved).extracting(Target::name).containsExactly("第二张");
        assertThat(_get(_get(ImportResultDialog.class), Anchor.class).getHref())
                .isEqualTo("targets/" + saved.get(0).id().value());
    }

    @Test
    void nothingIsSavedIfOneIsRefusedUntilItIsLeftOut() {
        paste("too long");
        _click(button("documents.import.save"));
        confirm();

        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("documents.import.refused");
        assertThat(saved()).isEmpty();

        DocumentTableGrid grid = _get(view, DocumentTableGrid.class);
        grid.deselect(grid.getSelectedItems().stream()
                .filter(table -> table.index() == 2)
                .findFirst()
                .orElseThrow());
        _click(button("documents.import.save"));
        confirm();

        assertThat(saved()).extracting(Target::name).containsExactly("第一张");
    }

    @Test
    void whatWasRemarkedAndWhatFoundNoPlaceIsShown() {
        paste("two tables");

        assertThat(_get(view, DocumentTableDetail.class).getElement().getTextRecursively())
                .contains("一个有疑问的单元格", "填报人：", "维修教室间数");
        assertThat(button("documents.marked.download").isVisible()).isTrue();
    }

    @Test
    void markedIsOfferedOnlyOfAFileThatCanBeMarked() {
        paste("{\"targets\": []}");
        assertThat(_get(view, DocumentTableGrid.class).isVisible()).isTrue();
        _assertNone(view, Button.class, spec -> spec.withText(view.getTranslation("documents.marked.download")));

        paste("an archive");
        assertThat(_get(view, DocumentTableGrid.class).isVisible()).isTrue();
        _assertNone(view, Button.class, spec -> spec.withText(view.getTranslation("documents.marked.download")));
    }

    @Test
    void whatCannotBeMarkedItselfIsDrawnAndItIsSaid() {
        paste("two tables");
        _click(button("documents.marked.download"));
        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("documents.marked.drawn");
    }

    @Test
    void whatCannotBeReadSaysSoAndOffersNothingToSave() {
        paste("nonsense");

        assertThat(_get(Notification.class).isOpened()).isTrue();
        _assertNone(view, DocumentTableGrid.class);
        assertThat(button("documents.import.save").isEnabled()).isFalse();
    }

    @Test
    void theFormOfATableThatIsNotCertainIsChosenAndTheTableReadWithIt() {
        paste("undecided");
        OtherTablesPanel panel = _get(view, OtherTablesPanel.class);
        assertThat(panel.getElement().getTextRecursively()).contains("绩效情况", "documents.import.others.undecided");
        assertThat(button("documents.import.save").isEnabled()).isFalse();

        _setValue(_get(panel, ComboBox.class), forms.find("hangu-2025").orElseThrow());
        _click(button("documents.import.others.read"));
        assertThat(_get(Notification.class).isOpened()).isTrue();
        assertThat(panel.isVisible()).isTrue();

        _setValue(_get(panel, ComboBox.class), forms.find("lukou-2026").orElseThrow());
        _click(button("documents.import.others.read"));
        assertThat(panel.isVisible()).isFalse();
        assertThat(_get(view, DocumentTableGrid.class).getSelectedItems()).hasSize(2);
    }

    @Test
    void whatTheFileHoldsAndWasNotReadIsSaid() {
        paste("with a picture");
        assertThat(_get(view, OtherTablesPanel.class).getElement().getTextRecursively())
                .contains("documents.lost.IMAGE");
        assertThat(button("documents.import.save").isEnabled()).isTrue();
    }

    /** The tables are of another unit than the preparer's, and of the same code. */
    @SuppressWarnings("unchecked")
    private void confirm() {
        ImportDoubtsDialog dialog = _get(ImportDoubtsDialog.class);
        assertThat(dialog.getElement().getTextRecursively()).contains("documents.import.doubt.UNIT");
        _setValue(
                (RadioButtonGroup<UnitDecision>) _find(dialog, RadioButtonGroup.class).stream()
                        .filter(group -> group.getListDataView().contains(UnitDecision.MAPPED))
                        .findFirst()
                        .orElseThrow(),
                UnitDecision.MAPPED);
        _find(dialog, AgainChoice.class).forEach(choice -> choice.choose(AgainDecision.Kind.NEW));
        _click(_get(dialog, Button.class, spec -> spec.withText(view.getTranslation("documents.import.doubt.goOn"))));
    }

    @Test
    void tablesThatAreDoubtfulCanBeLeftOut() {
        paste("two tables");
        _click(button("documents.import.save"));
        ImportDoubtsDialog dialog = _get(ImportDoubtsDialog.class);
        _click(_get(
                dialog,
                Button.class,
                spec -> spec.withText(view.getTranslation("documents.import.doubt.leaveOut", 2))));

        assertThat(_get(view, DocumentTableGrid.class).getSelectedItems()).isEmpty();
        assertThat(saved()).isEmpty();
    }

    private List<Target> saved() {
        return targets.list(preparer, TargetFilter.ALL, PageRequest.of(0, 10)).getContent();
    }

    private void paste(String text) {
        _setValue(_get(view, TextArea.class), text);
        _click(button("documents.import.read"));
    }

    private Button button(String key) {
        return _get(view, Button.class, spec -> spec.withText(view.getTranslation(key)));
    }

    private static DocumentReader documents() {
        return (fileName, document, form) -> {
            String text = new String(document, StandardCharsets.UTF_8);
            if (text.equals("nonsense")) {
                throw new Refusal(Refusal.Kind.INVALID, "documents.import.paste.empty");
            }
            if (text.equals("undecided") && form.byLine().isEmpty()) {
                FormCandidate candidate = new FormCandidate(
                        "lukou-2026",
                        FormKind.PROJECT,
                        50,
                        List.of(),
                        List.of(new MessageText("documents.evidence.noHead")));
                return new DocumentReadingResult(
                        List.of(), List.of(new OtherTable("绩效情况", 7, List.of(candidate), List.of())), List.of());
            }
            if (form.byLine().containsValue("hangu-2025")) {
                throw new Refusal(Refusal.Kind.INVALID, "documents.import.paste.empty");
            }
            return new DocumentReadingResult(
                    List.of(
                            new DocumentTable(1, 3, PublishedContents.project("第一张"), List.of()),
                            new DocumentTable(
                                    2,
                                    30,
                                    text.equals("too long")
                                            ? PublishedContents.project("第二张").withGoals(tooMany())
                                            : PublishedContents.project("第二张"),
                                    List.of())),
                    List.of(),
                    List.of(
                            new DocumentFinding(
                                    "R1",
                                    DocumentFinding.Severity.WARNING,
                                    1,
                                    12,
                                    "一个有疑问的单元格",
                                    "documents.import.paste.empty",
                                    List.of()),
                            new DocumentFinding(
                                    text.equals("with a picture") ? DocumentReadingResult.LOST : "R2",
                                    DocumentFinding.Severity.WARNING,
                                    0,
                                    0,
                                    "",
                                    "documents.lost.IMAGE",
                                    List.of(fileName))),
                    places(text));
        };
    }

    private static DocumentPlaces places(String text) {
        DocumentPlaces.Collector places = new DocumentPlaces.Collector();
        if (text.equals("an archive")) {
            places.file(1, "目标表.docx");
        }
        return places.places();
    }

    private static TargetContent.Goals tooMany() {
        return new TargetContent.Goals(
                Collections.nCopies(ContentLimits.MOST_ENTRIES + 1, "目标"), List.of(), List.of(), List.of());
    }
}
