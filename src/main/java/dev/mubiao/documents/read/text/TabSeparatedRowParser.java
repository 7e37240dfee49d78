package dev.mubiao.documents.read.text;

import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.platform.text.TabSeparatedText;
import dev.mubiao.platform.text.UnstorableText;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into rows: a line is a row and tabs divide its cells. A quoted cell may hold line breaks. */
final class TabSeparatedRowParser {

    private TabSeparatedRowParser() {}

    /** The lines as they are counted. */
    static List<String> lines(String text) {
        return List.of(withoutPageBreaks(text).split("\r\n|\r|\n", -1));
    }

    static List<DocumentRow> of(String text) {
        return TabSeparatedText.ofDocument(withoutPageBreaks(text)).stream()
                .map(TabSeparatedRowParser::row)
                .toList();
    }

    private static DocumentRow row(TabSeparatedText.Row row) {
        List<SourceCell> cells = new ArrayList<>();
        row.cells()
                .forEach(cell ->
                        cells.add(new SourceCell(cell.line(), cells.size() + 1, UnstorableText.without(cell.text()))));
        return new DocumentRow(row.firstLine(), row.lastLine(), cells, cells.size() == 1);
    }

    private static String withoutPageBreaks(String text) {
        return text.replace('\f', ' ').replace('\u000B', ' ');
    }
}
