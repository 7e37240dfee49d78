package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.targets.content.SourceCell;
import java.util.List;
import java.util.stream.Collectors;

/** The text that shows from which cells of a file something was read. */
public final class SourceCellText {

    /** Says things in the reader's language. */
    public interface Words {
        String translate(String key, Object... arguments);
    }

    private SourceCellText() {}

    public static String text(List<SourceCell> cells, Words words) {
        return cells.stream()
                // What another version of the form had a cell for comes from no file.
                .map(cell -> cell.line() == 0
                        ? cell.text()
                        : words.translate("targets.sheet.sourceCell", cell.line(), cell.column(), cell.text()))
                .collect(Collectors.joining("\n"));
    }
}
