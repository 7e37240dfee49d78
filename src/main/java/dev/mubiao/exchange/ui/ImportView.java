package dev.mubiao.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.exchange.DocumentFindings;
import dev.mubiao.exchange.DocumentReader;
import dev.mubiao.exchange.ReadTable;
import dev.mubiao.exchange.Reading;
import dev.mubiao.exchange.ReadingFinding;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.Forms;
import dev.mubiao.shared.Refusal;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.Notices;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** A document is read, looked at, and saved as drafts as far as the preparer wants. */
@Route("import")
@Menu(title = "exchange.import.menu", icon = "vaadin:upload", order = 20)
@RolesAllowed("PREPARER")
class ImportView extends Div implements HasDynamicTitle {

    private final transient DocumentReader reader;
    private final transient DocumentFindings findings;
    private final transient ImportedDrafts drafts;

    private final ComboBox<BudgetUnit> unit = new ComboBox<>();
    private final ComboBox<FormDefinition> form = new ComboBox<>();
    private final Button save = new Button(VaadinIcon.CHECK.create(), click -> save());
    private final EmptyState nothing;
    private final ReadTableGrid tables;
    private final ReadTableDetail detail;
    private final SplitLayout result;
    private transient Reading reading = Reading.NOTHING;
    private transient Map<ReadTable, List<ReadingFinding>> found = Map.of();

    ImportView(DocumentReader reader, DocumentFindings findings, Forms forms, ImportedDrafts drafts) {
        this.findings = findings;
        this.reader = reader;
        this.drafts = drafts;
        addClassName("view");
        save.setText(getTranslation("exchange.import.save"));
        save.setDisableOnClick(true);
        ViewHeader header = new ViewHeader(getPageTitle());
        List<BudgetUnit> units = drafts.units();
        chooseUnit(units);
        chooseForm(forms.all());
        header.setActions(unit, form, ViewHeader.primary(save));

        nothing = new EmptyState(VaadinIcon.FILE_TEXT_O, getTranslation("exchange.import.empty"));
        detail = new ReadTableDetail(forms);
        tables = new ReadTableGrid(forms, this::open);
        tables.addSelectionListener(
                change -> save.setEnabled(!change.getAllSelectedItems().isEmpty()));
        result = new SplitLayout(tables, detail);
        result.setSplitterPosition(45);
        result.setSizeFull();
        add(header, new DocumentSource(this::read), nothing, result);
        show(Reading.NOTHING);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.import.menu");
    }

    private void read(String fileName, byte[] document) {
        try {
            FormDefinition wanted = form.getValue();
            show(reader.read(fileName, document, wanted == null ? null : wanted.id()));
        } catch (Refusal refusal) {
            show(Reading.NOTHING);
            Notices.refusal(refusal);
        }
    }

    private void show(Reading read) {
        reading = read;
        found = findings.byTable(read);
        boolean something = !read.tables().isEmpty();
        nothing.setVisible(!something);
        result.setVisible(something);
        tables.show(read, found);
        save.setEnabled(something);
        if (something) {
            open(read.tables().get(0));
        } else {
            detail.empty();
        }
    }

    private void open(ReadTable table) {
        detail.show(table, found.getOrDefault(table, List.of()));
    }

    private void save() {
        BudgetUnit chosen = unit.getValue();
        if (chosen == null) {
            save.setEnabled(true);
            Notices.warning(getTranslation("exchange.import.unit.missing"));
            return;
        }
        List<ReadTable> wanted = reading.tables().stream()
                .filter(tables.getSelectedItems()::contains)
                .toList();
        ImportedList saved = new ImportedList(drafts.save(chosen.id(), wanted));
        show(Reading.NOTHING);
        saved.open();
    }

    private void chooseUnit(List<BudgetUnit> units) {
        unit.setPlaceholder(getTranslation("exchange.import.unit"));
        unit.setAriaLabel(getTranslation("exchange.import.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(BudgetUnit::name);
        unit.setVisible(units.size() > 1);
        if (units.size() == 1) {
            unit.setValue(units.get(0));
        }
    }

    private void chooseForm(List<FormDefinition> all) {
        form.setPlaceholder(getTranslation("exchange.import.form.any"));
        form.setAriaLabel(getTranslation("exchange.import.form"));
        form.setItems(all);
        form.setItemLabelGenerator(each -> each.name().in(getLocale()));
        form.setClearButtonVisible(true);
        form.setWidth("16rem");
    }
}
