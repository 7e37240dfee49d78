package dev.mubiao.formmaker.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ElementUtilsKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEvent;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.documents.write.Written;
import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.formmaker.DraftExample;
import dev.mubiao.formmaker.FormAdministration;
import dev.mubiao.formmaker.FormProposals;
import dev.mubiao.formmaker.FormTrial;
import dev.mubiao.formmaker.drafts.DraftExamples;
import dev.mubiao.formmaker.proposal.CellRole;
import dev.mubiao.formmaker.proposal.FormProposal;
import dev.mubiao.formmaker.proposal.Proposal;
import dev.mubiao.forms.catalogue.FormYaml;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.versions.FormState;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.targets.ui.sheet.grid.IndicatorGrid;
import dev.mubiao.testing.FilledForms;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.uikit.PrintedGrid;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
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
    FormProposals proposals;

    @Autowired
    DraftExamples examples;

    @Autowired
    DraftPreviews previews;

    @Autowired
    FormReleases releases;

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
        FormsView view = new FormsView(forms, trial, proposals, examples, releases, currentActor, messages);
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

    @Test
    void aCellOfAnExampleIsMadeALabelAndUndoneAndTheDraftFollows() throws IOException {
        SourceFile example = new SourceFile("样表.docx", Written.write(new DocxWriter(), FilledForms.of("pingluo-2026")));
        String id = "made-" + UUID.randomUUID().toString().substring(0, 8);
        Proposal proposal = proposals.of(organisation.admin(), example, null, new FormProposal.Naming(id, "自建表式"), 1);
        String first = FormYaml.write(proposal.definition());
        examples.begin(organisation.admin(), new DraftExample(example, 1), proposal);
        FormMakerView view = open(id);
        String place = proposal.roles().stream()
                .filter(role ->
                        role.values().stream().anyMatch(value -> value.fields().contains(Field.FINANCE_OFFICE)))
                .findFirst()
                .orElseThrow()
                .place()
                .key();
        Element cell = place(view.getElement(), place).findFirst().orElseThrow();
        ElementUtilsKt._fireDomEvent(cell, new DomEvent(cell, "click", Json.createObject()));
        assertThat(_get(view, Select.class, spec -> spec.withLabel(text("formmaker.maker.kind")))
                        .getValue())
                .isEqualTo(CellRole.Kind.VALUE);
        _get(view, RolePanel.class).label();
        assertThat(forms.find(organisation.admin(), id, null).yaml()).doesNotContain("FINANCE_OFFICE");
        _click(_get(
                view,
                Button.class,
                spec -> spec.withPredicate(button -> text("formmaker.maker.undo")
                        .equals(button.getAriaLabel().orElse("")))));
        assertThat(forms.find(organisation.admin(), id, null).yaml()).isEqualTo(first);
        @SuppressWarnings("unchecked")
        Select<MoneyUnit> unit = _get(view, Select.class, spec -> spec.withLabel(text("formmaker.maker.unit")));
        unit.setValue(MoneyUnit.WAN_YUAN);
        ComponentUtil.fireEvent(unit, new AbstractField.ComponentValueChangeEvent<>(unit, unit, MoneyUnit.YUAN, true));
        assertThat(FormYaml.read(forms.find(organisation.admin(), id, null).yaml())
                        .variants()
                        .get(0)
                        .moneyUnit())
                .isEqualTo(MoneyUnit.WAN_YUAN);
        TabSheet tabs = _get(view, TabSheet.class);
        tabs.setSelectedIndex(2);
        assertThat(_find(view, IndicatorGrid.class)).hasSize(1);
        assertThat(_find(view, PrintedGrid.class)).hasSize(1);
        tabs.setSelectedIndex(3);
        assertThat(_find(view, PrintedGrid.class)).hasSize(2);
        FormVersion mine = forms.find(organisation.admin(), id, null);
        String other = mine.yaml().replace("自建表式", "他人所改");
        forms.save(organisation.admin(), id, mine.version(), mine.lock(), other);
        tabs.setSelectedIndex(0);
        _get(view, RolePanel.class).label();
        assertThat(forms.find(organisation.admin(), id, null).yaml()).isEqualTo(other);
        assertThat(_find(view, Span.class)).extracting(Span::getText).contains(text("formmaker.maker.unsaved"));
        open(id);
        assertThat(_find(ConfirmDialog.class)).hasSize(2);
        ConfirmDialog overwrite = _find(ConfirmDialog.class).get(0);
        ComponentUtil.fireEvent(overwrite, new ConfirmDialog.ConfirmEvent(overwrite, true));
        assertThat(forms.find(organisation.admin(), id, null).yaml()).doesNotContain("FINANCE_OFFICE", "他人所改");
    }

    @Test
    void whatIsPastedIsTheExampleWithItsCells() {
        List<SourceFile> taken = new ArrayList<>();
        ProposalUploadDialog dialog = new ProposalUploadDialog((example, blank, naming, table) -> taken.add(example));
        dialog.open();
        PastedExample field = _get(PastedExample.class);
        JsonObject page = Json.createObject();
        page.put(PastedExample.HTML, "<table><tr><td colspan=2>项目名称</td></tr></table>");
        ElementUtilsKt._fireDomEvent(field.getElement(), new DomEvent(field.getElement(), "paste", page));
        _setValue(field, "项目名称");
        Button make = _get(Button.class, spec -> spec.withText(text("formmaker.maker.make")));
        _click(make);
        assertThat(taken).hasSize(1);
        assertThat(taken.get(0).name()).endsWith(".html");
        assertThat(new String(taken.get(0).content(), StandardCharsets.UTF_8)).contains("colspan=2");
        _setValue(field, "");
        assertThat(make.isEnabled()).isFalse();
        _setValue(field, "项目名称\t河道整治");
        assertThat(make.isEnabled()).isTrue();
    }

    private FormMakerView open(String id) {
        FormMakerView view = new FormMakerView(forms, proposals, examples, previews, releases, currentActor, messages);
        view.setParameter(Mockito.mock(BeforeEvent.class), id);
        UI.getCurrent().add(view);
        return view;
    }

    private static Stream<Element> place(Element in, String place) {
        return in.getChildren()
                .flatMap(child ->
                        place.equals(child.getAttribute("data-place")) ? Stream.of(child) : place(child, place));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
