package dev.mubiao.inbox.ui.review;

import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.comparison.ContentChange;
import dev.mubiao.targets.comparison.ContentChange.Kind;
import java.util.List;
import java.util.Locale;

/** Marks in the sheet what changed, by colour and sign, with the earlier value. */
class ContentChangeMarker {

    private final PrintedCellLocator printedCellLocator;

    ContentChangeMarker(PrintedCellLocator printedCellLocator) {
        this.printedCellLocator = printedCellLocator;
    }

    void show(List<ContentChange> changes) {
        for (Kind kind : Kind.values()) {
            printedCellLocator.grid().unmarkAll(style(kind));
        }
        printedCellLocator.grid().unstrikeAll();
        changes.forEach(this::mark);
    }

    private void mark(ContentChange change) {
        String why = printedCellLocator.grid().getTranslation(change.kind().key());
        if (change.kind() == Kind.CHANGED) {
            why = change.before().isEmpty()
                    ? printedCellLocator.grid().getTranslation("inbox.changes.wasEmpty")
                    : printedCellLocator.grid().getTranslation("inbox.changes.was", change.before());
            if (!change.before().isEmpty()) {
                printedCellLocator.strike(change.place(), change.before());
            }
        }
        for (CellRef cell : change.kind() == Kind.ROW_MOVED ? List.of(change.place()) : change.cells()) {
            printedCellLocator.mark(cell, style(change.kind()), why);
        }
    }

    private static String style(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
