package dev.mubiao.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.documents.DocumentPlaces;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.FormCandidate;
import dev.mubiao.documents.OtherTable;
import dev.mubiao.documents.UndecidedTables;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.MessageText;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.Tone;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Lists the tables of a document that were not read, with the forms that they may have and why; the person chooses one,
 * with which the table is read. Below them it says what else of the file was not read.
 */
class OtherTablesPanel extends Div {

    private final transient Forms forms;
    private final transient UndecidedTables candidates;
    private final transient BiConsumer<OtherTable, FormDefinition> chosen;

    OtherTablesPanel(Forms forms, UndecidedTables candidates, BiConsumer<OtherTable, FormDefinition> chosen) {
        this.forms = forms;
        this.candidates = candidates;
        this.chosen = chosen;
        addClassNames("panel", "import-others");
        setVisible(false);
    }

    void show(DocumentReadingResult read) {
        removeAll();
        setVisible(!read.others().isEmpty() || !read.lost().isEmpty());
        if (!read.others().isEmpty()) {
            add(
                    new H3(getTranslation(
                            "documents.import.others", read.others().size())),
                    new Paragraph(getTranslation("documents.import.others.hint")),
                    list(read.others().stream()
                            .map(table -> row(table, read.places()))
                            .toList()));
        }
        if (!read.lost().isEmpty()) {
            add(
                    new H3(getTranslation("documents.import.lost", read.lost().size())),
                    list(read.lost().stream()
                            .map(finding -> new ListItem(getTranslation(
                                    finding.messageKey(), finding.arguments().toArray())))
                            .toList()));
        }
    }

    private static UnorderedList list(List<ListItem> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("import-remarks");
        items.forEach(list::add);
        return list;
    }

    private ListItem row(OtherTable table, DocumentPlaces places) {
        Span line = new Span(DocumentPlaceTexts.of(this, places, table.firstLine(), table.title()));
        line.addClassName("muted");
        ListItem item = new ListItem(
                table.undecided()
                        ? new Badge(
                                getTranslation("documents.import.others.undecided"),
                                Tone.WARNING,
                                VaadinIcon.QUESTION_CIRCLE_O)
                        : new Badge(
                                getTranslation("documents.import.others.foreign"), Tone.INFO, VaadinIcon.INFO_CIRCLE_O),
                line,
                new Span(table.title()));
        if (table.undecided()) {
            UnorderedList reasons = new UnorderedList();
            table.candidates().forEach(candidate -> reasons.add(reasons(candidate)));
            item.add(reasons);
        }
        item.add(choice(table));
        return item;
    }

    private ListItem reasons(FormCandidate candidate) {
        Span name = new Span(
                getTranslation("documents.import.others.candidate", candidates.name(candidate), candidate.score()));
        name.addClassName("import-candidate");
        ListItem item = new ListItem(name);
        candidate.evidence().forEach(reason -> item.add(reason(reason, "documents.import.others.for")));
        candidate.doubts().forEach(reason -> item.add(reason(reason, "documents.import.others.against")));
        return item;
    }

    private Div reason(MessageText reason, String key) {
        return new Div(getTranslation(
                key, getTranslation(reason.key(), reason.arguments().toArray())));
    }

    private Div choice(OtherTable table) {
        ComboBox<FormDefinition> form = new ComboBox<>();
        form.setPlaceholder(getTranslation("documents.import.form"));
        form.setAriaLabel(getTranslation("documents.import.others.form", table.title()));
        form.setItemLabelGenerator(each -> each.name().in(getLocale()));
        form.setWidth("min(22rem, 100%)");
        Choices.offer(form, forms.offered());
        table.candidates().stream()
                .findFirst()
                .flatMap(candidate -> forms.find(candidate.formId()))
                .ifPresent(form::setValue);
        Button read = new Button(getTranslation("documents.import.others.read"), click -> {
            if (!form.isEmpty()) {
                chosen.accept(table, form.getValue());
            }
        });
        read.setEnabled(!form.isEmpty());
        form.addValueChangeListener(change -> read.setEnabled(change.getValue() != null));
        Div choice = new Div(form, read);
        choice.addClassName("import-choice");
        return choice;
    }
}
