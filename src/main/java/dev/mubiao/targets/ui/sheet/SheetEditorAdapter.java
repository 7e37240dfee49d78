package dev.mubiao.targets.ui.sheet;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.sheet.OpenSheet;
import dev.mubiao.targets.sheet.SheetFix;
import dev.mubiao.targets.sheet.SheetProblem;
import java.util.List;
import java.util.function.Consumer;

/** The sheet editor as an open sheet for the panels beside it. */
record SheetEditorAdapter(TargetPage page, SheetEditor editor) implements OpenSheet {

    @Override
    public Actor actor() {
        return page.actor();
    }

    @Override
    public Target target() {
        return page.target();
    }

    @Override
    public boolean editable() {
        return true;
    }

    @Override
    public boolean accepts(SheetFix fix) {
        return editor.accepts(fix);
    }

    @Override
    public void focusCell(CellRef cell) {
        editor.focusCell(cell);
    }

    @Override
    public void apply(SheetFix fix) {
        editor.apply(fix);
    }

    @Override
    public void onProblems(Consumer<List<SheetProblem>> listener) {
        editor.onProblems(listener);
    }
}
