package dev.mubiao.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.documents.DocumentImports.Imported;
import dev.mubiao.documents.UnitDecision;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.DialogLinks;
import dev.mubiao.uikit.Tone;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;

/** Shows the drafts that an import made, each with a link to its sheet. */
class ImportResultDialog extends Dialog {

    ImportResultDialog(List<Imported> imported) {
        setHeaderTitle(getTranslation("documents.import.saved", imported.size()));
        setWidth("min(44rem, 100vw)");
        DialogLinks.closeOnArrival(this);
        UnorderedList list = new UnorderedList();
        list.addClassName("import-remarks");
        imported.forEach(each -> list.add(row(each)));
        add(list);
        getFooter().add(ViewHeader.primary(new Button(getTranslation("documents.import.done"), click -> close())));
    }

    private ListItem row(Imported imported) {
        String name = imported.table().content().displayName();
        String shown = name.isBlank() ? getTranslation("documents.import.unnamed") : name;
        ListItem row = new ListItem(
                new Badge(
                        getTranslation(
                                imported.replaced() ? "documents.import.replaced.one" : "documents.import.saved.one"),
                        Tone.SUCCESS,
                        VaadinIcon.CHECK),
                new Anchor(TargetNavigation.target(imported.target()), shown));
        if (imported.unitDecision() == UnitDecision.PENDING) {
            row.add(
                    new Badge(getTranslation("documents.unit.pending"), Tone.WARNING, VaadinIcon.QUESTION_CIRCLE_O),
                    new Span(getTranslation("documents.unit.pending.hint", imported.unitWritten())));
        }
        return row;
    }
}
