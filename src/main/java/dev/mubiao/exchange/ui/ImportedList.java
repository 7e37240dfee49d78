package dev.mubiao.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.exchange.ui.ImportedDrafts.Imported;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Notices;
import dev.mubiao.uikit.Tone;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;

/** The drafts that were made, each with the way to its sheet. */
class ImportedList extends Dialog {

    ImportedList(List<Imported> imported) {
        long saved = imported.stream().filter(each -> each.target() != null).count();
        setHeaderTitle(getTranslation("exchange.import.saved", saved));
        setWidth("min(44rem, 100vw)");
        UnorderedList list = new UnorderedList();
        list.addClassName("import-remarks");
        imported.forEach(each -> list.add(row(each)));
        add(list);
        getFooter().add(ViewHeader.primary(new Button(getTranslation("exchange.import.done"), click -> close())));
    }

    private ListItem row(Imported imported) {
        String name = imported.table().content().displayName();
        String shown = name.isBlank() ? getTranslation("exchange.import.unnamed") : name;
        TargetId target = imported.target();
        Refusal refusal = imported.refusal();
        if (target != null) {
            return new ListItem(
                    new Badge(getTranslation("exchange.import.saved.one"), Tone.SUCCESS, VaadinIcon.CHECK),
                    new Anchor("targets/" + target.value(), shown));
        }
        ListItem row = new ListItem(
                new Badge(getTranslation("exchange.import.refused"), Tone.ERROR, VaadinIcon.CLOSE), new Span(shown));
        if (refusal != null) {
            row.add(new Span(Notices.text(refusal)));
        }
        return row;
    }
}
