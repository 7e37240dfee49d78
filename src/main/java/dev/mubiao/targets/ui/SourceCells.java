package dev.mubiao.targets.ui;

import dev.mubiao.targets.SourceCell;
import java.util.List;
import java.util.stream.Collectors;

/** Cells of the file that something was read from, as text. */
final class SourceCells {

    /** Says things in the reader's language. */
    interface Words {
        String translate(String key, Object... arguments);
    }

    private SourceCells() {}

    static String text(List<SourceCell> cells, Words words) {
        return cells.stream()
                .map(cell -> words.translate("targets.sheet.sourceCell", cell.line(), cell.column(), cell.text()))
                .collect(Collectors.joining("\n"));
    }
}
