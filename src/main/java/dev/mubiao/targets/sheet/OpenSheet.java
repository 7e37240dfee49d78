package dev.mubiao.targets.sheet;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.cell.CellRef;
import java.util.List;
import java.util.function.Consumer;

/**
 * A sheet that is open on a screen, as the panels beside it use it: to go to a cell, apply a fix, and learn of
 * problems.
 */
public interface OpenSheet {

    /** Who looks at the sheet, with the rights of this moment. */
    Actor actor();

    Target target();

    /** Whether the person may change it; else it only can be read and pointed at. */
    boolean editable();

    /** Whether the person may do the edits: all of them lie in sections that are open to him. */
    default boolean accepts(SheetFix fix) {
        return editable();
    }

    /** Brings the cell into view and goes to it. */
    void focusCell(CellRef cell);

    /** Does the edits as one step that can be undone. Nothing happens if the sheet does not accept them. */
    void apply(SheetFix fix);

    /** Tells the listener what the checks find: at once, and after each change until the page is left. */
    void onProblems(Consumer<List<SheetProblem>> listener);
}
