package dev.mubiao.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.documents.DocumentImports.Imported;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.Tone;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;

/** Shows the drafts that an import made, each with a link to its sheet, and what was refused. */
class ImportResultDialog extends Dialog {

    ImportResultDialog(List<Imported> imported) {
        long saved = imported.stream().filter(each -> each.target() != null).count();
        setHeaderTitle(getTranslation("documents.import.saved", saved));
        setWidth("min(44rem, 100vw)");
        UnorderedList list = new UnorderedList();
        list.addClassName("import-remarks");
        imported.forEach(each -> list.add(row(each)));
        add(list);
        getFooter().add(ViewHeader.primary(new Button(getTranslation("documents.import.done"), click -> close())));
    }

    private ListItem row(Imported imported) {
        String name = imported.table().content().displayName();
        String shown = name.isBlank() ? getTranslation("documents.import.unnamed") : name;
        TargetId target = imported.target();
        Refusal refusal = imported.refusal();
        if (target != null) {
            return new ListItem(
                    new Badge(getTranslation("documents.import.saved.one"), Tone.SUCCESS, VaadinIcon.CHECK),
                    new Anchor(TargetNavigation.target(target), shown));
        }
        ListItem row = new ListItem(
                new Badge(getTranslation("documents.import.refused"), Tone.ERROR, VaadinIcon.CLOSE), new Span(shown));
        if (refusal != null) {
            row.add(new Span(Toasts.text(refusal)));
        }
        return row;
    }
}
