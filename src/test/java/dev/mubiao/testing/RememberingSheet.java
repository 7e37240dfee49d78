package dev.mubiao.testing;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.sheet.OpenSheet;
import dev.mubiao.targets.sheet.SheetFix;
import dev.mubiao.targets.sheet.SheetProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A sheet that only remembers what was asked of it. */
public final class RememberingSheet implements OpenSheet {

    private final Actor actor;
    private final Target target;
    private final List<SheetProblem> problems;
    private final List<String> touched = new ArrayList<>();

    public RememberingSheet(Actor actor, Target target, List<SheetProblem> problems) {
        this.actor = actor;
        this.target = target;
        this.problems = List.copyOf(problems);
    }

    /** The keys of the cells that were gone to or corrected, in that order. */
    public List<String> touched() {
        return List.copyOf(touched);
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public boolean editable() {
        return true;
    }

    @Override
    public void focusCell(CellRef cell) {
        touched.add(cell.key());
    }

    @Override
    public void apply(SheetFix fix) {
        fix.edits().forEach(edit -> touched.add(edit.cell().key()));
    }

    @Override
    public void onProblems(Consumer<List<SheetProblem>> listener) {
        listener.accept(problems);
    }
}
