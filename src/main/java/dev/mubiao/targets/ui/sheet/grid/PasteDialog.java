package dev.mubiao.targets.ui.sheet.grid;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Names the cells of a pasted block that do not fit, before anything is changed. */
public class PasteDialog extends Dialog {

    private static final int SHOWN = 50;

    PasteDialog(List<PastePlan.Misfit> misfits, ClipboardTable.LeftOut leftOut, Runnable go) {
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
        texts(leftOut).forEach(line -> add(new Paragraph(line)));
        Button cancel = new Button(getTranslation("targets.paste.cancel"), click -> close());
        Button apply = new Button(getTranslation("targets.paste.apply"), click -> {
            close();
            go.run();
        });
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setAutofocus(true);
        getFooter().add(cancel, apply);
    }

    /** What is not pasted, in the reader's language. */
    static List<String> texts(ClipboardTable.LeftOut leftOut) {
        UI ui = UI.getCurrent();
        List<String> lines = new ArrayList<>();
        if (leftOut.rows() + leftOut.columns() + leftOut.remarks() > 0) {
            lines.add(ui.getTranslation("targets.paste.leftOut", leftOut.rows(), leftOut.columns(), leftOut.remarks()));
        }
        if (leftOut.otherColumns() > 0) {
            lines.add(ui.getTranslation("targets.paste.otherColumns", leftOut.otherColumns()));
        }
        return lines;
    }

    private NativeTableRow line(PastePlan.Misfit misfit) {
        return new NativeTableRow(
                new NativeTableCell(getTranslation("targets.paste.place", misfit.row(), misfit.column())),
                new NativeTableCell(misfit.text()),
                new NativeTableCell(getTranslation(misfit.key())));
    }
}
