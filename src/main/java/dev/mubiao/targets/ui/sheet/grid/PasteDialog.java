package dev.mubiao.targets.ui.sheet.grid;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Names the cells of a pasted block that do not fit, before anything is changed. */
public class PasteDialog extends Dialog {

    private static final int SHOWN = 50;

    PasteDialog(List<PastePlan.Misfit> misfits, Runnable go) {
        setHeaderTitle(getTranslation("targets.paste.title", misfits.size()));
        setWidth("min(44rem, 94vw)");
        add(new Paragraph(getTranslation("targets.paste.explain")));
        NativeTable table = new NativeTable();
        table.addClassNames("sheet-form", "paste-misfits");
        misfits.stream().limit(SHOWN).forEach(misfit -> table.add(line(misfit)));
        add(table);
        if (misfits.size() > SHOWN) {
            add(new Paragraph(getTranslation("targets.paste.more", misfits.size() - SHOWN)));
        }
        Button cancel = new Button(getTranslation("targets.paste.cancel"), click -> close());
        Button apply = new Button(getTranslation("targets.paste.apply"), click -> {
            close();
            go.run();
        });
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setAutofocus(true);
        getFooter().add(cancel, apply);
    }

    private NativeTableRow line(PastePlan.Misfit misfit) {
        return new NativeTableRow(
                new NativeTableCell(getTranslation("targets.paste.place", misfit.row(), misfit.column())),
                new NativeTableCell(misfit.text()),
                new NativeTableCell(getTranslation(misfit.key())));
    }
}
