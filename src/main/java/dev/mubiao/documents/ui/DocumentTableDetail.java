package dev.mubiao.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentPlaces;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.print.PrintedForm;
import dev.mubiao.targets.print.PrintedFormView;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import java.util.List;

/** Shows a table as it was read: the printed form, the findings, and the cells that found no field. */
class DocumentTableDetail extends Div {

    private final transient Forms forms;
    private transient DocumentPlaces places = DocumentPlaces.NONE;

    DocumentTableDetail(Forms forms) {
        this.forms = forms;
        addClassNames("panel", "import-detail");
        empty();
    }

    final void empty() {
        removeAll();
        Paragraph hint = new Paragraph(getTranslation("documents.import.detail.hint"));
        hint.addClassName("muted");
        add(hint);
    }

    /** @param where in the file the findings are */
    void show(DocumentTable table, List<DocumentFinding> findings, DocumentPlaces where) {
        places = where;
        removeAll();
        if (!findings.isEmpty()) {
            add(
                    new H3(getTranslation("documents.import.findings", findings.size())),
                    list(findings.stream().map(this::finding).toList()));
        }
        List<SourceCell> unplaced = table.content().unplaced();
        if (!unplaced.isEmpty()) {
            add(
                    new H3(getTranslation("documents.import.unplaced", unplaced.size())),
                    list(unplaced.stream().map(this::unplaced).toList()));
        }
        forms.find(table.content().form())
                .map(form -> PrintedForm.of(form, table.content()))
                .ifPresent(form -> add(new PrintedFormView(form)));
    }

    private ListItem finding(DocumentFinding finding) {
        Badge badge = switch (finding.severity()) {
            case ERROR -> badge(finding, Tone.ERROR, VaadinIcon.CLOSE_CIRCLE_O);
            case WARNING -> badge(finding, Tone.WARNING, VaadinIcon.WARNING);
            case HINT, QUESTION -> badge(finding, Tone.INFO, VaadinIcon.INFO_CIRCLE_O);
        };
        ListItem item = new ListItem(badge);
        if (finding.line() > 0) {
            item.add(place(finding.line(), finding.cellText()));
        }
        item.add(new Span(
                getTranslation(finding.messageKey(), finding.arguments().toArray())));
        if (!finding.cellText().isEmpty()) {
            item.add(new Code(finding.cellText()));
        }
        return item;
    }

    private Badge badge(DocumentFinding finding, Tone tone, VaadinIcon icon) {
        return new Badge(getTranslation("documents.severity." + finding.severity()), tone, icon);
    }

    private ListItem unplaced(SourceCell cell) {
        return new ListItem(place(cell.line(), cell.text()), new Code(cell.text()));
    }

    private Span place(int line, String text) {
        Span place = new Span(DocumentPlaceTexts.of(this, places, line, text));
        place.addClassName("muted");
        return place;
    }

    private static UnorderedList list(List<? extends Component> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("import-remarks");
        items.forEach(list::add);
        return list;
    }
}
