package dev.mubiao.targets.ui.sheet.grid;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.ui.sheet.model.SourceCellText;
import dev.mubiao.uikit.Toasts;
import java.util.List;
import java.util.function.BiConsumer;

/** Dialogs, help and saving that the indicator table asks its page for. */
public class GridDialogs implements GridCommands.Page {

    private final Runnable save;
    private final BiConsumer<String, IndicatorColumn> explain;

    public GridDialogs(Runnable save, BiConsumer<String, IndicatorColumn> explain) {
        this.save = save;
        this.explain = explain;
    }

    @Override
    public void save() {
        save.run();
    }

    @Override
    public void keys() {
        new KeysDialog().open();
    }

    @Override
    public void source(Indicator row) {
        UI ui = UI.getCurrent();
        Dialog dialog = new Dialog(ui.getTranslation("targets.sheet.source"));
        Div text = new Div(SourceCellText.text(row.origin().cells(), ui::getTranslation));
        text.addClassName("source-text");
        dialog.add(text);
        dialog.open();
    }

    @Override
    public void explain(String element, IndicatorColumn column) {
        explain.accept(element, column);
    }

    @Override
    public void ask(List<PastePlan.Misfit> misfits, ClipboardTable.LeftOut leftOut, Runnable go) {
        new PasteDialog(misfits, leftOut, go).open();
    }

    @Override
    public void leftOut(ClipboardTable.LeftOut leftOut) {
        List<String> lines = PasteDialog.texts(leftOut);
        if (!lines.isEmpty()) {
            Toasts.warning(String.join("\n", lines));
        }
    }
}
