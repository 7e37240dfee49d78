package dev.mubiao.targets.ui.sheet.grid;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import dev.mubiao.targets.content.ContentLimits;

/** Lists the keyboard shortcuts of the sheet, and says how much it takes. */
public class KeysDialog extends Dialog {

    public KeysDialog() {
        setHeaderTitle(getTranslation("targets.keys.title"));
        setWidth("min(46rem, 94vw)");
        NativeTable table = new NativeTable();
        table.addClassNames("sheet-form", "key-list");
        getTranslation("targets.keys.list").lines().forEach(line -> {
            String[] parts = line.split(" — ", 2);
            table.add(new NativeTableRow(new NativeTableHeaderCell(parts[0]), new NativeTableCell(parts[1])));
        });
        add(
                table,
                new Paragraph(
                        getTranslation("targets.keys.limits", ContentLimits.MOST_ROWS, ContentLimits.LONGEST_CELL)));
        getFooter().add(new Button(getTranslation("targets.keys.close"), click -> close()));
    }
}
