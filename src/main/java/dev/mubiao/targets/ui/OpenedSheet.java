package dev.mubiao.targets.ui;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.OpenSheet;
import dev.mubiao.targets.SheetFix;
import dev.mubiao.targets.SheetProblem;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetPage;
import java.util.List;
import java.util.function.Consumer;

/** The editing sheet as the parts beside it see it. */
record OpenedSheet(TargetPage page, SheetEditor editor) implements OpenSheet {

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
    public void focusCell(String key) {
        editor.focusCell(key);
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
