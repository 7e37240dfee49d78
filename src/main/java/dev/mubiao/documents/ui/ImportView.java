package dev.mubiao.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentImports;
import dev.mubiao.documents.DocumentPreReview;
import dev.mubiao.documents.DocumentReader;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.documents.ImportConfirmation;
import dev.mubiao.documents.ImportDoubt;
import dev.mubiao.documents.MarkedDocuments;
import dev.mubiao.documents.OtherTable;
import dev.mubiao.documents.UndecidedTables;
import dev.mubiao.documents.write.WrittenDocument;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.ui.DocumentDownload;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.grid.MarkedFile;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Imports a document: it is read, looked at, and saved as drafts as far as the preparer wants. */
@Route(DocumentNavigation.IMPORT)
@Menu(title = "documents.import.menu", icon = "vaadin:upload", order = 20)
@RolesAllowed("PREPARER")
class ImportView extends Div implements HasDynamicTitle {

    private final transient DocumentReader reader;
    private final transient DocumentPreReview preReview;
    private final transient DocumentImports imports;
    private final transient MarkedDocuments markedDocuments;

    private final ComboBox<BudgetUnit> unit = new ComboBox<>();
    private final ComboBox<FormDefinition> form = new ComboBox<>();
    private final Button save = new Button(VaadinIcon.CHECK.create(), click -> save());
    private final Button mark = new Button(VaadinIcon.DOWNLOAD_ALT.create(), click -> downloadMarked());
    private final DocumentDownload download = new DocumentDownload();
    private final EmptyState nothing;
    private final DocumentTableGrid tables;
    private final DocumentTableDetail detail;
    private final SplitLayout result;
    private final OtherTablesPanel others;
    private final Paragraph shown = new Paragraph();
    private transient DocumentReadingResult documentReadingResult = DocumentReadingResult.NOTHING;
    private transient Map<DocumentTable, List<DocumentFinding>> found = Map.of();

    /**
     * What is shown, to be read again with the form that is chosen for one of its tables, or marked with what was found.
     * It is as large as the file, and kept only as long as there is such a table, or a finding that can be marked.
     */
    private transient Source source = Source.NONE;

    private record Source(String fileName, byte[] document, FormChoices choices) {

        static final Source NONE = new Source("", new byte[0], FormChoices.NONE);

        Source with(OtherTable table, FormDefinition form) {
            return new Source(fileName, document, choices.with(table.firstLine(), form.id()));
        }

        Source of(@Nullable BudgetUnit owner) {
            return new Source(fileName, document, choices.of(owner == null ? null : owner.id()));
        }
    }

    ImportView(
            DocumentReader reader,
            DocumentPreReview preReview,
            UndecidedTables candidates,
            Forms forms,
            DocumentImports imports,
            MarkedDocuments markedDocuments) {
        this.markedDocuments = markedDocuments;
        this.preReview = preReview;
        this.reader = reader;
        this.imports = imports;
        addClassName("view");
        save.setText(getTranslation("documents.import.save"));
        save.setDisableOnClick(true);
        ViewHeader header = new ViewHeader(getPageTitle());
        List<BudgetUnit> units = imports.units();
        chooseUnit(units);
        chooseForm(forms.offered());
        mark.setText(getTranslation("documents.marked.download"));
        mark.setTooltipText(getTranslation("documents.marked.hint"));
        header.setActions(unit, form, mark, ViewHeader.primary(save));

        nothing = new EmptyState(
                VaadinIcon.FILE_TEXT_O,
                getTranslation("documents.import.empty") + " " + getTranslation("targets.limits.hint"));
        detail = new DocumentTableDetail(forms);
        tables = new DocumentTableGrid(forms, this::open);
        tables.addSelectionListener(
                change -> save.setEnabled(!change.getAllSelectedItems().isEmpty()));
        result = new SplitLayout(tables, detail);
        result.setSplitterPosition(50);
        result.setSizeFull();
        result.addClassName("import-result");
        others = new OtherTablesPanel(forms, candidates, (table, chosen) -> readAgain(source.with(table, chosen)));
        add(header, new DocumentInput(this::read), nothing, shown, others, result, download);
        show(DocumentReadingResult.NOTHING, Source.NONE);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("documents.import.menu");
    }

    private void read(String fileName, byte[] document) {
        FormDefinition wanted = form.getValue();
        show(DocumentReadingResult.NOTHING, Source.NONE);
        FormChoices choices = FormChoices.all(wanted == null ? null : wanted.id());
        readAgain(new Source(fileName, document, choices).of(unit.getValue()));
    }

    /** What is shown stays if it is refused, for then the person chose a form that a table does not have. */
    private void readAgain(Source wanted) {
        try {
            show(reader.readAs(wanted.fileName(), wanted.document(), wanted.choices()), wanted);
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }

    private void show(DocumentReadingResult read, Source from) {
        documentReadingResult = read;
        found = preReview.byTable(read);
        boolean marked = found.values().stream().anyMatch(each -> !each.isEmpty())
                && MarkedDocuments.takes(from.document(), read);
        source = read.others().isEmpty() && !marked ? Source.NONE : from;
        mark.setVisible(marked);
        boolean something = !read.tables().isEmpty();
        nothing.setVisible(!something && read.others().isEmpty());
        shown.setVisible(!nothing.isVisible());
        shown.setText(getTranslation(
                "documents.import.shown", from.fileName(), read.tables().size()));
        others.show(read);
        result.setVisible(something);
        tables.show(read, found);
        save.setEnabled(something);
        if (something) {
            open(read.tables().get(0));
        } else {
            detail.empty();
        }
    }

    private void downloadMarked() {
        try {
            MarkedFile marked =
                    markedDocuments.of(source.fileName(), source.document(), documentReadingResult, getLocale());
            String name = markedDocuments.name(source.fileName(), marked, getLocale());
            download.save(new WrittenDocument(
                    name, WrittenFormat.valueOf(marked.format().name()).mediaType(), marked.content()));
            if (marked.drawn()) {
                Toasts.warning(getTranslation("documents.marked.drawn", source.fileName(), name));
            }
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }

    private void open(DocumentTable table) {
        detail.show(table, found.getOrDefault(table, List.of()), documentReadingResult.places());
    }

    private void save() {
        BudgetUnit chosen = unit.getValue();
        if (chosen == null) {
            save.setEnabled(true);
            Toasts.warning(getTranslation("documents.import.unit.missing"));
            return;
        }
        List<DocumentTable> wanted = documentReadingResult.tables().stream()
                .filter(tables.getSelectedItems()::contains)
                .toList();
        try {
            List<ImportDoubt> doubts = imports.doubts(chosen.id(), wanted);
            if (doubts.isEmpty()) {
                save(chosen, wanted, ImportConfirmation.NONE);
            } else {
                save.setEnabled(true);
                new ImportDoubtsDialog(
                                doubts,
                                imports::preview,
                                confirmed -> save(chosen, wanted, confirmed),
                                doubtful -> doubtful.forEach(tables::deselect))
                        .open();
            }
        } catch (Refusal refusal) {
            save.setEnabled(true);
            Toasts.refusal(refusal);
        }
    }

    private void save(BudgetUnit chosen, List<DocumentTable> wanted, ImportConfirmation confirmed) {
        try {
            ImportResultDialog saved = new ImportResultDialog(imports.importAs(chosen.id(), wanted, confirmed));
            show(DocumentReadingResult.NOTHING, Source.NONE);
            saved.open();
        } catch (Refusal refusal) {
            save.setEnabled(true);
            Toasts.refusal(refusal);
        }
    }

    private void chooseUnit(List<BudgetUnit> units) {
        unit.setPlaceholder(getTranslation("documents.import.unit"));
        unit.setAriaLabel(getTranslation("documents.import.unit"));
        unit.setItemLabelGenerator(BudgetUnit::name);
        Choices.offer(unit, units);
        unit.setVisible(units.size() > 1);
        if (units.size() == 1) {
            unit.setValue(units.get(0));
        }
        unit.addValueChangeListener(change -> {
            if (documentReadingResult.others().stream().anyMatch(OtherTable::undecided)) {
                readAgain(source.of(change.getValue()));
            }
        });
    }

    private void chooseForm(List<FormDefinition> all) {
        form.setPlaceholder(getTranslation("documents.import.form.any"));
        form.setAriaLabel(getTranslation("documents.import.form"));
        form.setItemLabelGenerator(each -> each.name().in(getLocale()));
        Choices.offer(form, all);
        form.setClearButtonVisible(true);
        form.setWidth("16rem");
    }
}
